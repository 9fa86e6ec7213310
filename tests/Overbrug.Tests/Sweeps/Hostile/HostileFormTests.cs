using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Overbrug.Tests.Matrix;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Hostile;

/// <summary>Whatever is sent, every form answers: stored, or back with what is wrong and what was typed (GUARDS G5, G6).</summary>
public sealed class HostileFormTests
{
    private static readonly int[] Good = [200, 302, 303, 400, 404, 409, 413, 415, 422, 429];
    private readonly List<string> wrong = [];

    /// <summary>A code of half a minute is of no use a second time.</summary>
    private const string OneTime = "one-time-code";

    [Fact]
    public async Task Every_form_answers_whatever_is_sent()
    {
        await using var site = Site.OverNetwork();
        using var wire = new Wire(site);
        var world = await World.Of(site);
        foreach (var line in Expectation.All.Where(line => line.Writes))
        {
            site.Clock.Pass(TimeSpan.FromSeconds(1));
            var read = Addresses.Of(line, world, Addresses.AsksForRecord(line.Route) ? Target.Of4(world.Ours, world.Theirs)[0] : Target.None);
            var (who, fields) = await Form(world, line, read);
            foreach (var (what, body) in HostileForms.Of(fields))
            {
                await Send(wire, site, line, read, who, what, body());
            }

            foreach (var (field, value) in fields.Select(f => f.Key).Where(name => name != "_handler").Distinct().SelectMany(name => HostileText.InFields.Select(value => (name, value))))
            {
                var answer = await Send(wire, site, line, read, who, $"{field}={value[..Math.Min(30, value.Length)]}", Filled(fields, field, value));
                Look(line, field, value, answer);
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    private async Task<Answered> Send(Wire wire, Site site, Expectation line, string url, Browser who, string what, HttpContent? body)
    {
        Asked.ForgetGuessing(site);
        var answer = await wire.Send("POST", url, who, body);
        if (answer.Status is 302 or 303 && answer.To is { } to && to.StartsWith('/'))
        {
            // what was taken must also be shown
            var next = await wire.Send("GET", to.Split('#')[0], who);
            if (next.Trouble is { } after)
            {
                wrong.Add($"{line.Key}: after {what} {after} at {to}");
            }
        }

        if ((answer.Trouble ?? (Good.Contains(answer.Status) ? null : $"answers {answer.Status}")) is { } trouble)
        {
            wrong.Add($"{line.Key}: {what} {trouble}");
        }

        wrong.AddRange(site.Troubles.Taken().Select(said => $"{line.Key}: {what}: {said[..Math.Min(500, said.Length)]}"));
        return answer;
    }

    private void Look(Expectation line, string field, string value, Answered answer)
    {
        if (answer.Status != 422)
        {
            return;
        }

        var page = answer.Document;
        if (page.QuerySelector("[role=alert], [role=status]") is null)
        {
            wrong.Add($"{line.Key}: {field} is wrong, and nothing says so");
        }

        foreach (var dead in page.QuerySelectorAll(".error-summary a").Select(a => a.GetAttribute("href")![1..]).Where(id => page.GetElementById(id) is null))
        {
            wrong.Add($"{line.Key}: {field}: the summary points to #{dead}, which is not there");
        }

        var typed = page.QuerySelectorAll($"input[name='{field}'], textarea[name='{field}']").FirstOrDefault(e => e.GetAttribute("autocomplete") != OneTime && e is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "date" or "time" or "email" or "tel" or "url" or "number" });
        if (typed is not null && value.All(c => c >= ' ' && !char.IsSurrogate(c)) && (typed.GetAttribute("value") ?? typed.TextContent).TrimStart('\n') != value)
        {
            wrong.Add($"{line.Key}: {field}: \"{value[..Math.Min(20, value.Length)]}\" was typed and is gone");
        }
    }

    private static FormUrlEncodedContent Filled(IReadOnlyList<KeyValuePair<string, string>> fields, string field, string value) =>
        new(fields.Where(f => f.Key != field).Append(new(field, value)));

    private static async Task<(Browser Who, IReadOnlyList<KeyValuePair<string, string>> Fields)> Form(World world, Expectation line, string url)
    {
        foreach (var person in world.Owners)
        {
            var browser = person.Browser();
            if (line.Form.Length > 0 && Matrix.Filled.Form(await browser.Get(url), line.Form) is { } filled)
            {
                return (person.Browser(), filled);
            }
        }

        var given = line.Form.Length > 0 ? [new("_handler", line.Form)] : line.With.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => KeyValuePair.Create(pair.Split('=')[0], pair.Split('=')[1]));
        return (world.Owners.Skip(1).First(owner => line.Gate is not ("team" or "signed-in") || owner.User is not null).Browser(), [.. given]);
    }
}
