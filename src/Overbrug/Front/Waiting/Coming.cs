using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Front.Waiting;

/// <summary>How many families of my classes come to a moment, and for which languages an interpreter is wanted.</summary>
internal sealed record Coming(int Families, int Adults, int Children, int Waiting, IReadOnlyList<string> Interpreters)
{
    public static readonly Coming Nobody = new(0, 0, 0, 0, []);

    public static async Task<IReadOnlyDictionary<Guid, Coming>> ReadAsync(OverbrugDb db, Actor actor, IEnumerable<Moment> moments, CancellationToken cancel)
    {
        var ids = moments.Select(m => m.Id).ToList();
        if (!actor.MeetsFamilies || ids.Count == 0)
        {
            return new Dictionary<Guid, Coming>();
        }

        var said = await SignUp.VisibleTo(db, actor).Where(s => ids.Contains(s.MomentId) && (s.State == SignUpState.Coming || s.State == SignUpState.Waiting))
            .Select(s => new { s.MomentId, s.State, s.Adults, s.Children, s.Interpreter }).ToListAsync(cancel);
        return said.GroupBy(s => s.MomentId).ToDictionary(g => g.Key, g =>
        {
            var coming = g.Where(s => s.State == SignUpState.Coming).ToList();
            return new Coming(coming.Count, coming.Sum(s => s.Adults), coming.Sum(s => s.Children), g.Count() - coming.Count,
                [.. coming.Select(s => s.Interpreter).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);
        });
    }
}
