using System.Net;
using AngleSharp.Html.Parser;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Matrix;

/// <summary>Who may what, for every address of the site (GUARDS G1, G2).</summary>
public sealed class MatrixTests(Site site) : IClassFixture<Site>
{
    private static readonly Dictionary<string, int> Order = new() { ["GET"] = 0, ["POST"] = 1 };

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
        Assert.SkipWhen(TestDatabase.IsPostgres, "one engine is enough: the rules are the same");
        var world = await World.Of(site);
        using var before = new Snapshot(site.DataFolder);
        var wrong = new List<string>();
        foreach (var line in Expectation.All.OrderBy(line => Order[line.Method]))
        {
            await Check(line, world, before, wrong);
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    // the test server has no network, so every request comes from "none"
    private static readonly string OwnAddress = Overbrug.Platform.Web.Guessing.Address(new DefaultHttpContext());

    private async Task Check(Expectation line, World world, Snapshot before, List<string> wrong)
    {
        var targets = Addresses.AsksForRecord(line.Route) ? Target.Of4(world.Ours, world.Theirs) : [Target.None];
        var body = line.Writes ? await Body(line, world, wrong) : null;
        var (done, refused) = (false, "");
        before.Restore();
        foreach (var person in world.People)
        {
            site.Services.GetRequiredService<Overbrug.Platform.Web.Guessing>().Forget(OwnAddress);
            string? absent = null;
            foreach (var target in targets.Reverse())
            {
                site.Clock.Pass(TimeSpan.FromMilliseconds(1));
                var expected = line.For(person, target);
                var url = Addresses.Of(line, world, target);
                var (answer, text, status) = await Ask(person, line, url, body);
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
                if (target.Kind == Kind.OtherSchool && expected == Answer.NotFound && text != absent)
                {
                    wrong.Add($"{about}: says more than of an absent one");
                }

                refused = status == (int)HttpStatusCode.UnprocessableEntity ? text : refused;
                done |= expected == Answer.Allowed && status != (int)HttpStatusCode.UnprocessableEntity;
                if (line.Writes)
                {
                    before.Restore();
                }
            }
        }

        if (!done && line.Writes && line.Who is not ("nobody" or "owner") && !line.Words.Contains("with-secret") && !line.IsOfferedAtTimes)
        {
            wrong.Add($"{line.Key}: nobody's body was taken: {refused}");
        }
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
        return (answer, answer == Answer.NotFound || status == 422 ? Words(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), url) : "", status);
    }

    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> Body(Expectation line, World world, List<string> wrong)
    {
        if (line.Form.Length == 0)
        {
            return [.. line.With.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1]))];
        }

        foreach (var owner in world.Owners)
        {
            var target = Addresses.AsksForRecord(line.Route) ? Target.Of4(world.Ours, world.Theirs)[0] : Target.None;
            if (Filled.Form(await owner.Browser().Get(Addresses.Of(line, world, target)), line.Form) is { } filled)
            {
                return [.. filled.Select(field => field.Key == "Typed" ? KeyValuePair.Create(field.Key, world.Ours.Class.Family.Code!) : field)];
            }
        }

        if (line.Who != "nobody" && !line.IsOfferedAtTimes)
        {
            wrong.Add($"{line.Key}: nobody sees this form");
        }

        return [KeyValuePair.Create("_handler", line.Form)];
    }

    private static string Words(string html, string url) => string.Join(' ',
        (new HtmlParser().ParseDocument(html).Body?.TextContent ?? html).Replace(url, "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
