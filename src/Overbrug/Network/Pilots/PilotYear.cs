using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Network.Pilots;

/// <summary>What happened in a pilot in one school year: counts of moments and of people, never of one school.</summary>
public sealed record PilotYear(int Start, int Moments, int Adults, int Children)
{
    public SchoolYear Year => new(Start);

    /// <summary>Since the school year in which the pilot began, up to yesterday, newest first.</summary>
    public static Task<List<PilotYear>> CountAsync(OverbrugDb db, Pilot pilot, DateOnly today, CancellationToken cancel)
    {
        var first = SchoolYear.Of(DateOnly.FromDateTime(pilot.BeganAt)).FirstDay;
        var schools = db.Set<PilotSchool>().Where(link => link.PilotId == pilot.Id).Select(link => link.SchoolId);
        var held = db.Set<Moment>().Where(m => schools.Contains(m.SchoolId) && m.State == MomentState.Published && m.Day >= first && m.Day < today);
        var atTheDoor = held.Select(m => new { m.Day, Moments = 1, Adults = m.WalkInAdults, Children = m.WalkInChildren });
        var signedUp = held.Join(db.Set<SignUp>(), m => m.Id, s => s.MomentId, (m, s) => new { m.Day, Moments = 0, Adults = s.CameAdults ?? 0, Children = s.CameChildren ?? 0 });
        return atTheDoor.Concat(signedUp)
            .GroupBy(row => row.Day.Month >= 9 ? row.Day.Year : row.Day.Year - 1)
            .OrderByDescending(year => year.Key)
            .Select(year => new PilotYear(year.Key, year.Sum(row => row.Moments), year.Sum(row => row.Adults), year.Sum(row => row.Children)))
            .ToListAsync(cancel);
    }
}
