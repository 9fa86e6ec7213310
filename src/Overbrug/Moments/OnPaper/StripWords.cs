using Overbrug.Languages;
using Overbrug.Platform.Data;

namespace Overbrug.Moments.OnPaper;

/// <summary>What a tap at a strip makes of what the family said before: a first word has one adult and one child.</summary>
internal static class StripWords
{
    /// <summary>Null when the tap is none that the page offers.</summary>
    public static SigningUpWords? Of(IFormCollection form, SignUp? said, Words words)
    {
        if (!Guid.TryParse(form["act"], out var act) || Tapped(form["said"].ToString(), said) is not { } tap)
        {
            return null;
        }

        var seen = Guid.TryParse(form["seen"], out var key) ? key : Guid.Empty;
        var interpreter = form.ContainsKey("interpreter") ? Offered(form["interpreter"].ToString(), words) : said?.Interpreter;
        return new(act, tap.Comes, AcceptsWaiting: true, tap.Adults, tap.Children, interpreter, Ticked(form, words) is { Count: > 0 } hopes ? hopes : said?.Hopes ?? WordList.Empty) { Over = seen };
    }

    private static (bool Comes, int Adults, int Children)? Tapped(string tap, SignUp? said)
    {
        var (adults, children) = said is null or { State: SignUpState.NotComing } ? (1, 1) : (said.Adults, said.Children);
        return tap switch
        {
            "coming" or "keep" => (true, adults, children),
            "not-coming" => (false, adults, children),
            "adults+" => (true, adults + 1, children),
            "adults-" => (true, adults - 1, children),
            "children+" => (true, adults, children + 1),
            "children-" => (true, adults, children - 1),
            _ => null,
        };
    }

    /// <summary>What the strip says makes it good. What a phone said before is not shown here, so no tick is no change.</summary>
    public static WordList Ticked(IFormCollection form, Words words) => new(words.Ids("hopes").Where(id => form["hopes"].Contains(id)));

    private static string? Offered(string tag, Words words) => words.Ids("languages").FirstOrDefault(offered => offered == tag && offered != Language.DutchTag);
}
