using Overbrug.Tests.Matrix;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Hostile;

/// <summary>A form as the first who sees it could send it, and in which of its fields one writes or counts.</summary>
internal sealed record FoundForm(Browser Who, string Url, IReadOnlyList<KeyValuePair<string, string>> Fields, HashSet<string> Texts, HashSet<string> Numbers)
{
    private const string OneCounts = "input[type=date], input[type=time], input[type=number], input[inputmode=numeric]";
    private const string OneTypes = "textarea[name], input[name]:not([type=radio]):not([type=checkbox]):not([type=hidden])";

    public IEnumerable<(string Field, string Value)> Hostile() => Fields.Select(f => f.Key).Where(name => name != "_handler").Distinct()
        .SelectMany(name => (Numbers.Contains(name) ? HostileText.InNumbers : Texts.Contains(name) ? HostileText.InTexts : HostileText.InChoices).Select(value => (name, value)));

    public FormUrlEncodedContent With(string field, string value) => new(Fields.Where(f => f.Key != field).Append(new(field, value)));

    /// <summary>Null when the form stands on nobody's page.</summary>
    public static async Task<FoundForm?> Of(World world, Expectation line)
    {
        var url = Addresses.OfOwn(line, world);
        if (line.Form.Length == 0)
        {
            var given = Addresses.Fields(line, world, Target.Own(world));
            var who = world.Owners.First(owner => owner.User is not null || line.Gate is not ("team" or "signed-in"));
            return new FoundForm(who.Browser(), url, given, [.. given.Select(field => field.Key)], []);
        }

        foreach (var person in world.Owners)
        {
            var page = await person.Browser().Get(url);
            if (Filled.Form(page, line.Form) is { } filled)
            {
                return new FoundForm(person.Browser(), url, filled, Names(page, OneTypes), Names(page, OneCounts));
            }
        }

        return null;
    }

    private static HashSet<string> Names(Page page, string selector) => [.. page.Document.QuerySelectorAll(selector).Select(e => e.GetAttribute("name")).OfType<string>()];
}
