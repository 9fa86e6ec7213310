using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Visions;

/// <summary>The four layers of the pyramid, from the ground up.</summary>
public enum Layer
{
    Interest,
    Communication,
    Presence,
    Participation,
}

/// <summary>What became of an action.</summary>
public enum ActionState
{
    Planned,
    Doing,
    Dropped,
}

/// <summary>A thing the school does or will do with families, however small; it comes back on a day.</summary>
public sealed class Action : SchoolOwned
{
    public const int TitleLength = 120;
    public const int WhoLength = 120;
    public const int NoteLength = 600;
    public const int WhyLength = 200;

    private Action()
    {
    }

    public Action(Guid schoolId, string title, Layer layer, DateTime madeAt)
        : base(schoolId, madeAt) => (Title, Layer, MadeAt) = (title, layer, madeAt);

    public string Title { get; set; } = "";

    public Layer Layer { get; set; }

    public ActionState State { get; set; } = ActionState.Planned;

    /// <summary>Who takes care of it, in the team's own words.</summary>
    public string Who { get; set; } = "";

    public string Note { get; set; } = "";

    /// <summary>The day on which it is looked at again.</summary>
    public DateOnly? ReturnsOn { get; set; }

    /// <summary>The run it came from.</summary>
    public Guid? RunId { get; set; }

    public Run? Run { get; private set; }

    public DateTime MadeAt { get; private set; }

    public bool IsDropped => State == ActionState.Dropped;

    /// <summary>The day on which actions come back unless the team says otherwise: the next 1 September, or the Monday after.</summary>
    public static DateOnly NextReturn(DateOnly today) => OnAWeekday(SchoolYear.Of(today).LastDay.AddDays(1));

    /// <summary>The same day, or the Monday after when it falls in a weekend.</summary>
    public static DateOnly OnAWeekday(DateOnly day) => day.AddDays(day.DayOfWeek switch { DayOfWeek.Saturday => 2, DayOfWeek.Sunday => 1, _ => 0 });

    public void Begin() => State = ActionState.Doing;

    /// <summary>Back among what the school means to do.</summary>
    public void Plan() => State = ActionState.Planned;

    /// <summary>Stops, and keeps the reason at the end of the note.</summary>
    public void Drop(string why)
    {
        if (!IsDropped)
        {
            (State, Note) = (ActionState.Dropped, WithReason(why));
        }
    }

    public bool HasRoomFor(string why) => WithReason(why).Length <= NoteLength;

    private string WithReason(string why) => $"{Note}\n{why}".Trim();

    public static IQueryable<Action> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Action>().Where(a => a.SchoolId == actor.SchoolId);

    public static IQueryable<Action> ChangeableBy(OverbrugDb db, Actor actor) =>
        VisibleTo(db, actor).Where(a => actor.Plans);
}

internal sealed class ActionMap : IEntityTypeConfiguration<Action>
{
    public void Configure(EntityTypeBuilder<Action> builder)
    {
        builder.BelongsToSchool("Actions");
        builder.PointsTo(a => a.Run, nameof(Action.RunId), required: false, DeleteBehavior.Restrict);
        builder.Property(a => a.Title).HasMaxLength(Action.TitleLength);
        builder.Property(a => a.Who).HasMaxLength(Action.WhoLength);
        builder.Property(a => a.Note).HasMaxLength(Action.NoteLength);
        builder.HasIndex(a => new { a.SchoolId, a.Layer });
        builder.HasIndex(a => new { a.SchoolId, a.ReturnsOn });
        builder.HasIndex(a => a.RunId);
    }
}
