using Overbrug.Moments;
using Overbrug.Moments.Heard;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>What parents hoped and said about an activity, as far as the gate tells it. For the class's own people only.</summary>
public sealed record ParentsWords(Beforehand Hoped, Afterwards Said)
{
    public static ParentsWords None { get; } = new(Beforehand.Nothing, Afterwards.Nothing);

    public bool IsEmpty => Hoped.Families == 0 && Said.IsEmpty;

    public static async Task<ParentsWords> OfAsync(OverbrugDb db, Actor actor, RunActivity activity, DateTime localNow, CancellationToken cancel) =>
        activity.MomentId is { } id && await Moment.FindAsync(db, actor, id, cancel) is { } moment
            ? new(await Beforehand.OfAsync(db, actor, moment, localNow, cancel), await Afterwards.OfAsync(db, actor, moment.Id, cancel))
            : None;
}
