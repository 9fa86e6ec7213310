using Microsoft.Extensions.Primitives;

namespace Overbrug.Library.Exchange.Harvesting;

/// <summary>What a harvester asks, checked against what its verb takes (OAI-PMH 2.0 §4).</summary>
internal sealed class OaiArguments
{
    private const string VerbName = "verb";
    private static readonly Takes Lists = new(["metadataPrefix"], ["from", "until", "set"], IsResumable: true);

    private static readonly Dictionary<string, Takes> Verbs = new()
    {
        ["Identify"] = new([], []),
        ["ListMetadataFormats"] = new([], ["identifier"]),
        ["ListSets"] = new([], [], IsResumable: true),
        ["ListIdentifiers"] = Lists,
        ["ListRecords"] = Lists,
        ["GetRecord"] = new(["identifier", "metadataPrefix"], []),
    };

    private readonly Dictionary<string, string> values;

    private OaiArguments(Dictionary<string, string> values) => this.values = values;

    public string Verb => values[VerbName];

    /// <summary>Each argument with its value, the verb included.</summary>
    public IReadOnlyDictionary<string, string> All => values;

    public string? this[string name] => values.GetValueOrDefault(name);

    /// <exception cref="OaiProblem">badVerb or badArgument</exception>
    public static OaiArguments Read(HttpRequest request)
    {
        IEnumerable<KeyValuePair<string, StringValues>> sent = HttpMethods.IsPost(request.Method) ? request.Query.Concat(request.Form) : request.Query;
        var given = sent.SelectMany(pair => pair.Value.Select(value => (pair.Key, Value: value ?? ""))).ToList();
        var verbs = given.Where(pair => pair.Key == VerbName).Select(pair => pair.Value).ToList();
        var takes = verbs switch
        {
            [] => throw OaiProblem.BadVerb($"Say what you ask with verb: {string.Join(", ", Verbs.Keys)}."),
            [var verb] => Verbs.GetValueOrDefault(verb) ?? throw OaiProblem.BadVerb($"\"{verb}\" is no verb; there are {string.Join(", ", Verbs.Keys)}."),
            _ => throw OaiProblem.BadVerb("The verb is given more than once."),
        };
        takes.Check([.. given.Where(pair => pair.Key != VerbName)]);
        return new(given.ToDictionary(pair => pair.Key, pair => pair.Value));
    }

    private sealed record Takes(string[] Needed, string[] Optional, bool IsResumable = false)
    {
        private const string Token = "resumptionToken";

        public void Check(List<(string Name, string Value)> given)
        {
            if (given.CountBy(pair => pair.Name).FirstOrDefault(count => count.Value > 1).Key is { } repeated)
            {
                throw OaiProblem.BadArgument($"\"{repeated}\" is given more than once.");
            }

            var names = given.ConvertAll(pair => pair.Name);
            var resumes = IsResumable && names.Contains(Token);
            string[] allowed = resumes ? [Token] : [.. Needed, .. Optional];
            if (names.Except(allowed).FirstOrDefault() is { } strange)
            {
                throw OaiProblem.BadArgument(resumes ? $"With {Token} there can be no \"{strange}\"." : $"This verb takes no \"{strange}\".");
            }

            if (!resumes && Needed.Except(names).FirstOrDefault() is { } lacking)
            {
                throw OaiProblem.BadArgument($"\"{lacking}\" is needed.");
            }

            if (given.Find(pair => string.IsNullOrWhiteSpace(pair.Value)).Name is { } empty)
            {
                throw OaiProblem.BadArgument($"\"{empty}\" is empty.");
            }
        }
    }
}
