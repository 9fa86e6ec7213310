using Overbrug.Tests.Matrix;
using Overbrug.Tests.Support;
using Overbrug.Tests.Sweeps.Pages;

namespace Overbrug.Tests.Sweeps.Hostile;

/// <summary>Whatever is sent, every form answers: stored, or back with what is wrong and what was typed.</summary>
public sealed class HostileFormTests
{
    private static readonly int[] Good = [200, 302, 303, 400, 404, 409, 413, 415, 422, 429];
    private readonly List<string> wrong = [];
    private readonly HashSet<string> returned = [];

    [Fact]
    public async Task Every_form_answers_whatever_is_sent()
    {
        await using var site = Site.OverNetwork();
        using var wire = new Wire(site);
        var world = await World.Of(site);
        using var before = Snapshot.Of(site);
        foreach (var line in Expectation.All.Where(line => line.Writes))
        {
            if (await FoundForm.Of(world, line) is { } form)
            {
                await Send(wire, site, line, form, before);
            }
            else if (line.Who != "nobody" && !line.IsOfferedAtTimes)
            {
                wrong.Add($"{line.Key}: nobody sees this form");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    private async Task Send(Wire wire, Site site, Expectation line, FoundForm form, Snapshot before)
    {
        foreach (var (what, body) in HostileForms.Of(form.Fields))
        {
            await Send(wire, site, line, form, what, body);
            before.Restore();
        }

        foreach (var (field, value) in form.Hostile())
        {
            var answer = await Send(wire, site, line, form, $"{field}={value[..Math.Min(30, value.Length)]}", () => form.With(field, value));
            before.Restore();
            if (answer.Status == 422)
            {
                var page = answer.Document;
                var broken = returned.Add(line.Key) ? FieldRules.Broken(page) : [];
                wrong.AddRange(ReturnedForm.Wrong(page, field, value).Concat(broken).Select(what => $"{line.Key}: {what}"));
            }
        }
    }

    private async Task<Answered> Send(Wire wire, Site site, Expectation line, FoundForm form, string what, Func<HttpContent?> body)
    {
        Asked.ForgetGuessing(site);
        var answer = await wire.Send("POST", form.Url, form.Who, body());
        if (answer.IsSlow)
        {
            // a busy machine is slow once, a trap is slow each time
            answer = await wire.Send("POST", form.Url, form.Who, body());
        }

        if (answer.Status is 302 or 303 && answer.To is { } to && to.StartsWith('/') && (await wire.Send("GET", to.Split('#')[0], form.Who)) is { Status: >= 500 } after)
        {
            wrong.Add($"{line.Key}: after {what} {after.Trouble} at {to}");
        }

        if ((answer.Trouble ?? (Good.Contains(answer.Status) ? null : $"answers {answer.Status}")) is { } trouble)
        {
            wrong.Add($"{line.Key}: {what} {trouble}");
        }

        wrong.AddRange(site.Troubles.Taken().Select(said => $"{line.Key}: {what}: {said[..Math.Min(500, said.Length)]}"));
        return answer;
    }
}
