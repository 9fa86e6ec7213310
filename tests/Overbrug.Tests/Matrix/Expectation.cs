using Overbrug.Tests.Support;

namespace Overbrug.Tests.Matrix;

/// <summary>One line of expectations.tsv: an address, what is done there, and who may.</summary>
/// <param name="Form">the form on the page; empty for a read or an endpoint</param>
/// <param name="With">query of a page, fields of an endpoint</param>
/// <param name="Gone">of a record that was ended, cancelled or left: <c>stays</c> when it is still there for them; empty when it is not found</param>
internal sealed record Expectation(string Route, string Method, string Form, string Gate, string Who, string With, string Gone)
{
    public static readonly string File = Path.Combine(Root.Path, "tests/Overbrug.Tests/Matrix/expectations.tsv");

    public bool Writes => Method == "POST";

    public string Key => $"{Method} {Route.ToLowerInvariant()} {Form}".TrimEnd();

    /// <summary>The form stands on the page only at some times; whoever may use it may then also be told that it is not there.</summary>
    public bool IsOfferedAtTimes => Words.Any(word => word is "when-offered" or "if-offered");

    /// <summary>Whoever may do this writes something, with the body that is sent here. A secret no test knows, some words stand on the device only, and some questions are sent as a form.</summary>
    public bool Stores => Writes && Who is not ("nobody" or "owner") && !IsOfferedAtTimes && !Words.Any(word => word is "with-secret" or "device-only" or "only-asks");

    public IEnumerable<string> Words => Who.Split('|');

    public static IReadOnlyList<Expectation> All { get; } =
        [.. System.IO.File.ReadLines(File).Skip(1).Select(line => line.Split('\t')).Select(cells => new Expectation(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]))];

    /// <summary>What this person should get for this record.</summary>
    public Answer For(Person person, Target target) => Gate switch
    {
        "anyone" or "parents" or "machines" => Who == "nobody" || (Who != "redirect" && IsMissing(target)) || (Who == "own-class" && !target.IsOfDoor) ? Answer.NotFound : Answer.Allowed,
        _ when person.User is null => Answer.SignIn,
        "team" when person.School is null => Answer.Home,
        _ when IsMissing(target) => Answer.NotFound,
        _ => Words.Any(word => May(word, person, target)) ? Answer.Allowed : Answer.NotFound,
    };

    private bool IsMissing(Target target) => target.Kind == Kind.Absent || (target.Kind == Kind.Gone && Gone != "stays");

    private static bool May(string word, Person person, Target target)
    {
        var isOfAnySchool = word.StartsWith("any-", StringComparison.Ordinal);
        var role = word.Replace("-own-class", "", StringComparison.Ordinal).Replace("any-", "", StringComparison.Ordinal);
        var isOwn = !word.EndsWith("-own-class", StringComparison.Ordinal) || person.ClassId == target.ClassId;
        return role switch
        {
            "all" or "when-offered" => true,
            "editor" => person.IsEditor,
            "coordinator" => person.PilotId == target.PilotId && person.PilotId is not null,
            _ => isOwn && person.School is not null && (isOfAnySchool || target.Kind == Kind.None || person.School == target.School) && person.Can(role),
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
    Gone,
    Absent,
}
