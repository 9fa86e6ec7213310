using Overbrug.Platform.Data;

namespace Overbrug.Library.Exchange.Harvesting;

/// <summary>The part of the library that is asked for, those taken away included.</summary>
/// <param name="From">inclusive</param>
/// <param name="Before">exclusive</param>
internal sealed record Harvest(string Verb, DateTime? From, DateTime? Before, string? Set)
{
    /// <exception cref="OaiProblem">badArgument or cannotDisseminateFormat</exception>
    public static Harvest Of(OaiArguments asked)
    {
        var (from, until) = (OaiDate.Read(asked, "from"), OaiDate.Read(asked, "until"));
        if (from is not null && until is not null && from.IsDay != until.IsDay)
        {
            throw OaiProblem.BadArgument("\"from\" and \"until\" are both days or both instants.");
        }

        if (from?.At > until?.At)
        {
            throw OaiProblem.BadArgument("\"from\" is after \"until\".");
        }

        if (asked["set"] is { } set && !OaiSets.IsWellFormed(set))
        {
            throw OaiProblem.BadArgument("\"set\" is no name of a set: ListSets gives them.");
        }

        DublinCore.Require(asked["metadataPrefix"]!);
        return new(asked.Verb, from?.At, until?.End, asked["set"]);
    }

    public IQueryable<Resource> In(OverbrugDb db)
    {
        var items = db.Set<Resource>().In(Set);
        items = From is { } from ? items.Where(r => r.ChangedAt >= from) : items;
        return Before is { } before ? items.Where(r => r.ChangedAt < before) : items;
    }
}
