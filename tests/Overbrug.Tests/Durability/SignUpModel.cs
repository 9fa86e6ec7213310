using System.Collections.Immutable;
using Overbrug.Moments;

namespace Overbrug.Tests.Durability;

/// <summary>What one person does in a history, and what the site answered.</summary>
/// <param name="Who">a card's number, or null for a family without a card or the teacher</param>
internal sealed record Deed(Verb Verb, int? Who, Guid Key, int Number = 0)
{
    public string Answer { get; set; } = "";
}

internal enum Verb
{
    Come,
    Withdraw,
    ChangePlaces,
}

/// <summary>What a family said, and since when it waits in this model's own count.</summary>
internal sealed record Said(SignUpState State, long Since, Guid Key);

/// <summary>Signing up as it would be if everyone came one after another: the plain rules, without a database.</summary>
internal sealed record SignUpModel(int Places, bool IsEdited, long Now, ImmutableSortedDictionary<string, Said> Families)
{
    public const string Noted = nameof(SigningUpEnd.Noted), Gone = nameof(SigningUpEnd.LastPlaceGone), Sent = nameof(SigningUpEnd.AlreadySent);
    public const string Done = "done", Changed = "changed", TooFew = "too few";

    private int Coming => Families.Values.Count(said => said.State == SignUpState.Coming);

    /// <summary>Who comes, and who waits in their order, in one line.</summary>
    public string Told => $"{Places}: {string.Join(' ', Families.Where(f => f.Value.State == SignUpState.Coming).Select(f => f.Key))}"
        + $" | {string.Join(' ', Families.Where(f => f.Value.State == SignUpState.Waiting).OrderBy(f => f.Value.Since).Select(f => f.Key))}"
        + $" | {string.Join(' ', Families.Where(f => f.Value.State == SignUpState.NotComing).Select(f => f.Key))}";

    public static string Name(Deed deed) => deed.Who is { } card ? $"card{card}" : deed.Key.ToString("N");

    public (SignUpModel After, string Answer) Do(Deed deed) => deed.Verb switch
    {
        Verb.ChangePlaces when IsEdited => (this, Changed),
        Verb.ChangePlaces when deed.Number < Coming => (this, TooFew),
        Verb.ChangePlaces => ((this with { Places = deed.Number, IsEdited = true }).GivePlaces(), Done),
        _ when Families.Values.Any(said => said.Key == deed.Key) => (this, deed.Verb == Verb.Come ? Sent : Done),
        Verb.Come => Come(Name(deed), deed.Key),
        _ => (Say(Name(deed), SignUpState.NotComing, deed.Key).GivePlaces(), Done),
    };

    private (SignUpModel After, string Answer) Come(string family, Guid key)
    {
        var others = Families.Count(f => f.Key != family && f.Value.State == SignUpState.Coming);
        var state = others < Places ? SignUpState.Coming : SignUpState.Waiting;
        return (Say(family, state, key), state == SignUpState.Coming ? Noted : Gone);
    }

    private SignUpModel Say(string family, SignUpState state, Guid key)
    {
        var before = Families.GetValueOrDefault(family);
        var since = before?.State == state ? before.Since : Now;
        return this with { Now = Now + 1, Families = Families.SetItem(family, new Said(state, since, key)) };
    }

    private SignUpModel GivePlaces()
    {
        var given = Families.Where(f => f.Value.State == SignUpState.Waiting).OrderBy(f => f.Value.Since).Take(Math.Max(0, Places - Coming));
        return this with { Families = Families.SetItems(given.Select(f => KeyValuePair.Create(f.Key, f.Value with { State = SignUpState.Coming }))) };
    }
}
