using System.Net;
using AngleSharp.Html.Parser;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Matrix;

/// <summary>Who may what, for every address of the site.</summary>
public sealed class MatrixTests(Site site) : IClassFixture<Site>
{
    private static readonly Dictionary<string, int> Order = new() { ["GET"] = 0, ["POST"] = 1 };

    // the test server has no network, so every request comes from "none"
    private static readonly string OwnAddress = Overbrug.Platform.Web.Guessing.Address(new DefaultHttpContext());

    [Fact]
    public void Every_address_and_form_says_who_may_use_it()
    {
        var found = Endpoints.Of(site).ToList();
        Assert.Empty(found.GroupBy(act => act.Key).Where(acts => acts.Count() > 1).Select(acts => $"twice: {acts.Key}"));
        Assert.Equal(found.Select(act => $"{act.Key} {act.Gate}").Order(), Expectation.All.Select(line => $"{line.Key} {line.Gate}").Order());
    }

    [Fact]
    public void The_published_matrix_is_in_step() =>
        Assert.Equal(Published.Markdown, File.ReadAllText(Path.Combine(Root.Path, "docs/matrix.md")));

    [Fact]
    public async Task Everyone_gets_what_is_theirs_and_nothing_else()
    {
        var world = await World.Of(site);
        using var before = Snapshot.Of(site);
        var wrong = new List<string>();
        foreach (var line in Expectation.All.OrderBy(line => Order[line.Method]))
        {
            var (isWritten, refused) = await Check(site, line, world, world.People, before, wrong);
            if (line.Stores && !isWritten)
            {
                wrong.Add($"{line.Key}: nothing is ever written: {refused}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public async Task An_administrator_whom_no_school_lets_in_gets_nothing_of_any()
    {
        await using var apart = new Site();
        var (world, administrator) = await World.WithoutGrantsOf(apart);
        using var before = Snapshot.Of(apart);
        var wrong = new List<string>();
        foreach (var line in Expectation.All)
        {
            await Check(apart, line, world, [administrator], before, wrong);
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    /// <summary>Asks as each of these people, and tells whether whoever may write has written, else with which words the body was refused.</summary>
    private static async Task<(bool IsWritten, string Refused)> Check(Site site, Expectation line, World world, IReadOnlyList<Person> people, Snapshot before, List<string> wrong)
    {
        var targets = Target.At(line, world);
        var form = line.Form.Length > 0 ? await Form(line, world, wrong) : null;
        var (isWritten, refused) = (false, "");
        before.Restore();
        foreach (var person in people)
        {
            site.Services.GetRequiredService<Overbrug.Platform.Web.Guessing>().Forget(OwnAddress);
            site.Services.GetRequiredService<Overbrug.Platform.Web.Guessing>().Forget("suggestion:" + OwnAddress);
            string? absent = null;
            foreach (var target in targets.Reverse())
            {
                site.Clock.Pass(TimeSpan.FromMilliseconds(1));
                var expected = line.For(person, target);
                var url = Addresses.Of(line, world, target);
                var (answer, text, status) = await Ask(person, line, url, line.Writes ? form ?? Addresses.Fields(line, world, target) : null);
                var about = $"{line.Key} | {person.Name} | {target.Kind}";
                if (answer != expected && !(line.IsOfferedAtTimes && expected == Answer.Allowed && answer == Answer.NotFound))
                {
                    wrong.Add($"{about}: {answer} ({status}), not {expected}");
                }

                if (expected != Answer.Allowed && line.Writes && before.HasChanged())
                {
                    wrong.Add($"{about}: the database changed");
                }

                absent ??= target.Kind == Kind.Absent ? text : null;
                if (target.Kind is Kind.OtherSchool or Kind.Gone && expected == Answer.NotFound && text != absent && Words(text) != Words(absent!))
                {
                    wrong.Add($"{about}: says other things than of an absent one");
                }

                if (expected == Answer.Allowed && target.Kind is Kind.None or Kind.Own)
                {
                    refused = status == (int)HttpStatusCode.UnprocessableEntity ? Words(text) : refused;
                    isWritten = isWritten || (line.Stores && before.Differs());
                }

                if (line.Writes)
                {
                    before.Restore();
                }
            }
        }

        return (isWritten, refused);
    }

    private static async Task<(Answer Answer, string Text, int Status)> Ask(Person person, Expectation line, string url, IReadOnlyList<KeyValuePair<string, string>>? body)
    {
        var response = await person.Browser().Send(new HttpMethod(line.Method), url, body is null ? null : new FormUrlEncodedContent(body));
        var status = (int)response.StatusCode;
        var to = response.Headers.Location?.ToString() ?? "";
        var answer = status switch
        {
            404 => Answer.NotFound,
            302 when to.StartsWith("/account/sign-in?naar=", StringComparison.Ordinal) => Answer.SignIn,
            302 when to == "/account" => Answer.Home,
            (>= 200 and < 400) or 409 or 422 => Answer.Allowed,
            _ => Answer.Broken,
        };
        return (answer, answer == Answer.NotFound || status == 422 ? (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace(url, "", StringComparison.Ordinal) : "", status);
    }

    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> Form(Expectation line, World world, List<string> wrong)
    {
        foreach (var owner in world.Owners)
        {
            if (Filled.Form(await owner.Browser().Get(Addresses.OfOwn(line, world)), line.Form) is { } filled)
            {
                return [.. filled.Select(field => field.Key == "Typed" ? KeyValuePair.Create(field.Key, world.Ours.Other.Family.Code!) : field)];
            }
        }

        if (line.Who != "nobody" && !line.IsOfferedAtTimes)
        {
            wrong.Add($"{line.Key}: nobody sees this form");
        }

        return [KeyValuePair.Create("_handler", line.Form)];
    }

    private static string Words(string html) => string.Join(' ', (new HtmlParser().ParseDocument(html).Body?.TextContent ?? html).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
