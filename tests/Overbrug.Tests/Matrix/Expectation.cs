using Overbrug.Tests.Support;

namespace Overbrug.Tests.Matrix;

/// <summary>One line of expectations.tsv: an address, what is done there, and who may.</summary>
/// <param name="Form">the form on the page; empty for a read or an endpoint</param>
/// <param name="With">query of a page, fields of an endpoint</param>
internal sealed record Expectation(string Route, string Method, string Form, string Gate, string Who, string With)
{
    public static readonly string File = Path.Combine(Root.Path, "tests/Overbrug.Tests/Matrix/expectations.tsv");

    public bool Writes => Method == "POST";

    public string Key => $"{Method} {Route.ToLowerInvariant()} {Form}".TrimEnd();

    /// <summary>The form stands on the page only at some times; whoever may use it may then also be told that it is not there.</summary>
    public bool IsOfferedAtTimes => Words.Any(word => word is "when-offered" or "if-offered");

    public IEnumerable<string> Words => Who.Split('|');

    public static IReadOnlyList<Expectation> All { get; } =
        [.. System.IO.File.ReadLines(File).Skip(1).Select(line => line.Split('\t')).Select(cells => new Expectation(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))];

    /// <summary>What this person should get for this record.</summary>
    public Answer For(Person person, Target target) => Gate switch
    {
        "anyone" or "parents" or "machines" => Who == "nobody" || (Who != "redirect" && target.Kind == Kind.Absent) || (Who == "own-class" && !target.IsOfDoor) ? Answer.NotFound : Answer.Allowed,
        _ when person.User is null => Answer.SignIn,
        "team" when person.School is null => Answer.Home,
        _ when target.Kind == Kind.Absent => Answer.NotFound,
        _ => Words.Any(word => May(word, person, target)) ? Answer.Allowed : Answer.NotFound,
    };

    private static bool May(string word, Person person, Target target)
    {
        var role = word.Replace("-own-class", "", StringComparison.Ordinal);
        var isOwn = role == word || person.ClassId == target.ClassId;
        return role switch
        {
            "all" or "when-offered" => true,
            "coordinator" => person.PilotId == target.PilotId && person.PilotId is not null,
            _ => isOwn && person.School is not null && (target.Kind == Kind.None || person.School == target.School) && person.Can(role),
        };
    }
}

internal enum Answer
{
    Allowed,
    NotFound,
    SignIn,
    Home,
    Broken,
}

internal enum Kind
{
    None,
    Own,
    OtherClass,
    OtherSchool,
    Absent,
}
