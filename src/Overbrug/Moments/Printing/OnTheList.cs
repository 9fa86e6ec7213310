using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments.Printing;

/// <summary>The families that said they come, by alias; for the team of their classes only.</summary>
public sealed record OnTheList(IReadOnlyList<SignUp> Coming, IReadOnlyList<SignUp> Waiting)
{
    public static OnTheList Nobody { get; } = new([], []);

    public int Adults => Coming.Sum(one => one.Adults);

    public int Children => Coming.Sum(one => one.Children);

    public static async Task<OnTheList> LoadAsync(OverbrugDb db, Actor actor, Guid momentId, AliasNames names, CancellationToken cancel)
    {
        var all = await SignUp.VisibleTo(db, actor).AsNoTracking().Include(s => s.Family)
            .Where(s => s.MomentId == momentId && s.State != SignUpState.NotComing).ToListAsync(cancel);
        return new(
            [.. all.Where(one => one.State == SignUpState.Coming).OrderBy(one => names.Say(one.Family!.Alias), StringComparer.Ordinal)],
            [.. all.Where(one => one.State == SignUpState.Waiting).OrderBy(one => one.AskedAt)]);
    }
}
