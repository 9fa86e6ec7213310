namespace Overbrug.Tests.Matrix;

/// <summary>The matrix as a page of the docs.</summary>
internal static class Published
{
    private const string Top = """
        # Who may what

        Every address of the site, what is done there and who may. A test asks each of them as every role, for a record of one's own class,
        of another class, of another school and for one that is not there (`tests/Overbrug.Tests/Matrix/expectations.tsv`).

        Who has no session is asked to sign in. What someone may not see is not found, with the same words as what does not exist.
        *team*: the people of the school, and an administrator while the school's grant runs (*grant*). *members*: its people only. *leads*: the head. *plans*: everyone
        but partners and student teachers. *meets*: who meets families. *joins*: everyone but student teachers. *-own-class*: for the class groups one belongs to.
        *coordinator*: of that pilot. *owner*: of that passkey. *when-offered*, *if-offered*: when the page shows the form. *with-secret*: who knows it. `bin/overbrug matrix` prints the gate of every address.

        | address | method | form | gate | who |
        |---|---|---|---|---|

        """;

    public static string Markdown => Top.ReplaceLineEndings("\n") + string.Concat(Expectation.All.Select(line =>
        $"| `{line.Route.Replace("|", "\\|", StringComparison.Ordinal)}` | {line.Method} | {line.Form} | {line.Gate} | {line.Who.Replace("|", ", ", StringComparison.Ordinal)} |\n"));
}
