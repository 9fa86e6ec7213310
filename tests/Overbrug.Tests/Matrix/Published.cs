namespace Overbrug.Tests.Matrix;

/// <summary>The matrix as a page of the docs.</summary>
internal static class Published
{
    private const string Top = """
        # Who may what

        Every address of the site, what is done there and who may. A test asks each of them as every role, as who was taken out of the team and as an
        administrator whom no school lets in: for a record of one's own class, of another class, of another school, for one that is gone and for one that
        never was (`tests/Overbrug.Tests/Matrix/expectations.tsv`). Where someone may write, the test writes; where not, it sees that nothing changed.

        Who has no session is asked to sign in. What someone may not see is not found, with the same words as what does not exist.
        *team*: the people of the school, and an administrator while the school's grant runs (*grant*). *members*: its people only. *leads*: the head. *plans*: everyone
        but partners and student teachers. *meets*: who meets families. *joins*: everyone but student teachers. *-own-class*: for the class groups one belongs to. *any-*: of whatever school, for the library belongs to none.
        *coordinator*: of that pilot. *owner*: of that passkey. *when-offered*, *if-offered*: when the page shows the form. *with-secret*: who knows it. *device-only*: what changes stands on that device. *only-asks*: a question that is sent; nothing is written. *nobody*: on a site in use
        no one; the first run belongs to an empty installation, doors of roles and posted mails to a demo.
        *gone*: what was erased, closed, cancelled, ended, dropped, accepted or taken back is not found; where *stays* stands, whoever may still finds it: a cancelled moment is read, a dropped
        action planned again. `bin/overbrug matrix` prints the gate of every address.

        | address | method | form | gate | who | gone |
        |---|---|---|---|---|---|

        """;

    public static string Markdown => Top.ReplaceLineEndings("\n") + string.Concat(Expectation.All.Select(line =>
        $"| `{line.Route.Replace("|", "\\|", StringComparison.Ordinal)}` | {line.Method} | {line.Form} | {line.Gate} | {line.Who.Replace("|", ", ", StringComparison.Ordinal)} | {line.Gone} |\n"));
}
