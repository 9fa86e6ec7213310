using System.Collections.Immutable;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Durability;

/// <summary>A moment with few places, a few cards and a teacher; deeds are done to it over HTTP, all at once.</summary>
internal sealed class PlayedMoment(Site site)
{
    private static readonly string[] Things = ["fish", "owl", "bee", "frog", "whale"];
    private readonly List<Family> cards = [];
    private ClassGroup group = null!;
    private Membership teacher = null!;
    private Moment moment = null!;

    public static async Task<PlayedMoment> OfAsync(Site site, int cards, int places)
    {
        var given = site.Given();
        var (school, played) = (await given.School(), new PlayedMoment(site));
        played.group = await given.Class(school);
        played.teacher = await given.Member(school, Role.Teacher, played.group);
        played.moment = await given.Moment(school, played.group, m => m.Places = places);
        for (var i = 0; i < cards; i++)
        {
            played.cards.Add(await given.Family(played.group, "blue", Things[i]));
        }

        return played;
    }

    /// <summary>As it stands in the database now.</summary>
    public async Task<SignUpModel> NowAsync()
    {
        var (places, said) = await site.Read(async db => ((await db.Set<Moment>().SingleAsync(m => m.Id == moment.Id)).Places!.Value,
            await db.Set<SignUp>().AsNoTracking().Where(s => s.MomentId == moment.Id).OrderBy(s => s.AskedAt).ToListAsync()));
        Assert.Distinct(said.Select(s => s.FamilyId));
        return new SignUpModel(places, IsEdited: false, said.Count, said.Select((s, at) => KeyValuePair.Create(
            cards.FindIndex(card => card.Id == s.FamilyId) is >= 0 and var card ? $"card{card}" : s.ActKey.ToString("N"), new Said(s.State, at, s.ActKey))).ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    /// <summary>Everyone has the page open; then all press at the same time.</summary>
    public async Task DoAsync(IReadOnlyList<Deed> deeds)
    {
        var forms = new Dictionary<Deed, Page>();
        foreach (var deed in deeds.Where(deed => deed.Verb == Verb.ChangePlaces))
        {
            forms[deed] = await site.As(teacher).Get($"/moments/{moment.Id}/edit");
        }

        await Task.WhenAll(deeds.Select(deed => Task.Run(async () => deed.Answer = deed.Verb == Verb.ChangePlaces ? await ChangeAsync(forms[deed], deed.Number) : await SayAsync(deed))));
    }

    private static async Task<string> ChangeAsync(Page form, int places)
    {
        var page = await form.Submit("Bewaren", ("Places", $"{places}"));
        return page.Status == HttpStatusCode.OK ? SignUpModel.Done
            : page.Text.Contains("Iemand anders veranderde dit", StringComparison.Ordinal) ? SignUpModel.Changed
            : page.Text.Contains("Er komen al", StringComparison.Ordinal) ? SignUpModel.TooFew : page.Text;
    }

    private async Task<string> SayAsync(Deed deed)
    {
        var (code, comes) = (deed.Who is { } card ? cards[card].Code : group.Code, deed.Verb == Verb.Come);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["_handler"] = comes ? "coming" : "not-coming", ["Act"] = deed.Key.ToString(), ["Adults"] = "1", ["Remember"] = "no" });
        using var answer = await site.Anyone().Send(HttpMethod.Post, $"/nl/k/{code}/m/{moment.Id}/{(comes ? "coming" : "not-coming")}", form);
        return answer.StatusCode != HttpStatusCode.Found ? $"{answer.StatusCode}"
            : comes ? answer.Headers.Location!.OriginalString.Split("hoe=")[1] : SignUpModel.Done;
    }
}
