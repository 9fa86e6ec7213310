namespace Overbrug.Library.Exchange.Harvesting;

/// <summary>What is wrong with a request, as OAI-PMH 2.0 §3.6 names it.</summary>
internal sealed class OaiProblem(string code, string message) : Exception(message)
{
    public string Code => code;

    /// <summary>The request is then not repeated in the answer (§3.2).</summary>
    public bool IsMisunderstood => code is "badVerb" or "badArgument";

    public static OaiProblem BadVerb(string message) => new("badVerb", message);

    public static OaiProblem BadArgument(string message) => new("badArgument", message);

    public static OaiProblem BadToken() => new("badResumptionToken", "This resumption token is not one of ours for this verb, or it is older than a day. Begin the harvest again.");

    public static OaiProblem NoRecords() => new("noRecordsMatch", "No records in this period and set.");

    public static OaiProblem NoItem(string identifier) => new("idDoesNotExist", $"There is no \"{identifier}\" here.");

    public static OaiProblem NoFormat(string prefix) => new("cannotDisseminateFormat", $"There is no \"{prefix}\" here; there is {DublinCore.Prefix}.");
}
