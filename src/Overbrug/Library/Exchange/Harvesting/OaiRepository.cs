using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using static Overbrug.Library.Exchange.Harvesting.OaiEnvelope;

namespace Overbrug.Library.Exchange.Harvesting;

/// <summary>The library as a repository: answers the six verbs of OAI-PMH 2.0.</summary>
internal sealed partial class OaiRepository(OverbrugDb db, LibraryShelf shelf, ItemNames names, IDataProtectionProvider keys, TimeProvider clock, AdminAddress admin)
{
    public const int PageSize = 100;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <exception cref="OaiProblem">what is asked cannot be given</exception>
    public Task<XElement> AnswerAsync(OaiArguments asked, string baseUrl, CancellationToken cancel) => asked.Verb switch
    {
        "Identify" => IdentifyAsync(baseUrl, cancel),
        "ListMetadataFormats" => FormatsAsync(asked["identifier"], cancel),
        "ListSets" => asked["resumptionToken"] is null ? Task.FromResult(Sets()) : throw OaiProblem.BadToken(),
        "GetRecord" => RecordAsync(asked, cancel),
        _ => ListAsync(asked, cancel),
    };

    private async Task<XElement> IdentifyAsync(string baseUrl, CancellationToken cancel) => new(Oai + "Identify",
        Say("repositoryName", $"Overbrug library, {names.Repository}"),
        Say("baseURL", baseUrl),
        Say("protocolVersion", "2.0"),
        Say("adminEmail", admin.Mail),
        Say("earliestDatestamp", OaiDate.Write(await db.Set<Resource>().MinAsync(r => (DateTime?)r.ChangedAt, cancel) ?? Now)),
        Say("deletedRecord", "persistent"),
        Say("granularity", OaiDate.Granularity),
        Say("compression", "gzip"),
        DomainName().IsMatch(names.Repository) ? Say("description", IdentifierScheme()) : null);

    private XElement IdentifierScheme()
    {
        XNamespace scheme = "http://www.openarchives.org/OAI/2.0/oai-identifier";
        return new(scheme + "oai-identifier",
            new XAttribute("xmlns", scheme),
            new XAttribute(Instance + "schemaLocation", $"{scheme} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd"),
            new XElement(scheme + "scheme", "oai"),
            new XElement(scheme + "repositoryIdentifier", names.Repository),
            new XElement(scheme + "delimiter", ":"),
            new XElement(scheme + "sampleIdentifier", names.Identifier(shelf.Records.Keys.FirstOrDefault("item"))));
    }

    private async Task<XElement> FormatsAsync(string? identifier, CancellationToken cancel)
    {
        if (identifier is not null && (await FindAsync(identifier, cancel)).WithdrawnAt is not null)
        {
            throw new OaiProblem("noMetadataFormats", "This item was taken away; only its identifier is left.");
        }

        return new(Oai + "ListMetadataFormats", new XElement(Oai + "metadataFormat",
            Say("metadataPrefix", DublinCore.Prefix), Say("schema", DublinCore.Schema), Say("metadataNamespace", DublinCore.Outer.NamespaceName)));
    }

    private XElement Sets() => new(Oai + "ListSets", OaiSets.All(shelf).Select(set =>
        new XElement(Oai + "set", Say("setSpec", set.Set), Say("setName", XmlAnswer.Text(set.Name)))));

    private async Task<XElement> RecordAsync(OaiArguments asked, CancellationToken cancel)
    {
        DublinCore.Require(asked["metadataPrefix"]!);
        return new(Oai + "GetRecord", Record(await FindAsync(asked["identifier"]!, cancel)));
    }

    private async Task<XElement> ListAsync(OaiArguments asked, CancellationToken cancel)
    {
        var token = asked["resumptionToken"] is { } text ? ResumptionToken.Read(text, asked.Verb, keys, Now) : null;
        var harvest = token?.Harvest ?? Harvest.Of(asked);
        var items = harvest.In(db).AsNoTracking();
        var rows = await (token?.After(items) ?? items).OrderBy(r => r.ChangedAt).ThenBy(r => r.Id).Take(PageSize + 1).ToListAsync(cancel);
        if (rows.Count == 0)
        {
            throw OaiProblem.NoRecords();
        }

        var page = rows.Take(PageSize).ToList();
        return new(Oai + asked.Verb, page.Select(item => asked.Verb == "ListRecords" ? Record(item) : Header(item)), await NextAsync(harvest, token, page, rows.Count > PageSize, cancel));
    }

    /// <summary>How to go on; empty with the last part of a list, and nothing with a list that was whole at once.</summary>
    private async Task<XElement?> NextAsync(Harvest harvest, ResumptionToken? token, List<Resource> page, bool hasMore, CancellationToken cancel)
    {
        if (token is null && !hasMore)
        {
            return null;
        }

        var (given, last) = (token?.Cursor ?? 0, page[^1]);
        var total = Math.Max(token?.Total ?? await harvest.In(db).CountAsync(cancel), given + page.Count);
        var next = new ResumptionToken(harvest, given + page.Count, total, last.ChangedAt, last.Id, Now + ResumptionToken.Life);
        return new(Oai + "resumptionToken",
            hasMore ? new XAttribute("expirationDate", OaiDate.Write(next.Expires)) : null,
            new XAttribute("completeListSize", total.ToString(CultureInfo.InvariantCulture)),
            new XAttribute("cursor", given.ToString(CultureInfo.InvariantCulture)),
            hasMore ? next.Write(keys) : "");
    }

    private async Task<Resource> FindAsync(string identifier, CancellationToken cancel) =>
        (names.Slug(identifier) is { } slug ? await db.Set<Resource>().AsNoTracking().SingleOrDefaultAsync(r => r.Slug == slug, cancel) : null) ?? throw OaiProblem.NoItem(identifier);

    private XElement Record(Resource item) => new(Oai + "record", Header(item),
        item.WithdrawnAt is null ? Say("metadata", DublinCore.Of(item, shelf, names)) : null);

    private XElement Header(Resource item) => new(Oai + "header",
        item.WithdrawnAt is null ? null : new XAttribute("status", "deleted"),
        Say("identifier", names.Identifier(item.Slug)),
        Say("datestamp", OaiDate.Write(item.ChangedAt)),
        OaiSets.Of(item).Select(set => Say("setSpec", set)));

    private static XElement Say(string name, object what) => new(Oai + name, what);

    /// <summary>What the identifier format allows as the name of a repository.</summary>
    [GeneratedRegex(@"\A[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+\z")]
    private static partial Regex DomainName();
}
