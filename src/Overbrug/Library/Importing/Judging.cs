using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Importing;

/// <summary>Says of each row what taking it over would do. Nothing is changed.</summary>
internal sealed class Judging(OverbrugDb db, KnownItems known, WordsIn dutch)
{
    public const int Batch = 500;

    public async Task<IReadOnlyList<Judged>> JudgeAsync(IReadOnlyList<ReadRow> rows, CancellationToken cancel)
    {
        Guid[] ids = [.. rows.Select(row => known.Own(row.Name)).OfType<Guid>().Distinct()];
        var here = ids.Length == 0 ? [] : await db.Set<Resource>().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
        return [.. rows.Select(row => Judge(row, known.Own(row.Name) is { } id ? here.GetValueOrDefault(id) : null))];
    }

    private Judged Judge(ReadRow row, Resource? own)
    {
        if (row.Problem.Length > 0)
        {
            return new Judged(row, Verdict.Broken, null, row.Problem, null);
        }

        if (!known.IsFirst(row.Name))
        {
            return new Judged(row, Verdict.Broken, null, dutch.Of("library-import.name-twice", ("name", row.Name)), null);
        }

        if (row.IsGone)
        {
            return new Judged(row, own is { WithdrawnAt: null } ? Verdict.Gone : Verdict.Same, null, "", own);
        }

        var facts = row.Tell!(own?.Facts);
        if (own is { WithdrawnAt: not null })
        {
            return new Judged(row, Verdict.Known, facts, dutch["library-import.withdrawn-here"], own);
        }

        if (known.Before(row, facts) is { } earlier && own is null)
        {
            return new Judged(row, Verdict.Known, facts, dutch.Of("library-import.told-before", ("number", earlier)), own);
        }

        if (own is not null)
        {
            return new Judged(row, own.Facts == facts ? Verdict.Same : Verdict.Changed, facts, row.Remark, own);
        }

        return known.Twin(facts) is { } twin ? new Judged(row, Verdict.Known, facts, "", null) { TwinId = twin } : new Judged(row, Verdict.New, facts, row.Remark, null);
    }
}

/// <summary>A row and what taking it over would do.</summary>
/// <param name="Own">the item that it is of</param>
internal sealed record Judged(ReadRow Row, Verdict Verdict, ResourceFacts? Facts, string Problem, Resource? Own)
{
    /// <summary>Another item that is the same thing.</summary>
    public Guid? TwinId { get; init; }

    public Guid? ResourceId => TwinId ?? Own?.Id;
}
