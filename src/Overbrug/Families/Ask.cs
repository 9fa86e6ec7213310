using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Families;

/// <summary>
/// A parent asks, wishes or offers something. The only place where contact data may stand: given by the parent, seen by
/// that class's team, erased on a date that both see.
/// </summary>
public sealed class Ask : SchoolOwned
{
    public const int CallNameLength = 60;
    public const int NumberLength = 30;
    public const int TextLength = 400;
    public const int DaysKept = 14;

    private Ask()
    {
    }

    public Ask(ClassGroup group, Family? family, AskKind kind, Guid actKey, string language, DateOnly today, DateTime now)
        : base(group.SchoolId, now)
    {
        (ClassGroupId, FamilyId, Kind, ActKey, Language, AskedOn) = (group.Id, family?.Id, kind, actKey, language, today);
        EraseContactOn = today.AddDays(DaysKept);
    }

    public override bool IsOfOneFamily => true;

    public Guid ClassGroupId { get; private set; }

    public ClassGroup ClassGroup { get; private set; } = null!;

    public Guid? FamilyId { get; private set; }

    public Family? Family { get; private set; }

    public AskKind Kind { get; private set; }

    /// <summary>The key of the page it was sent from: sending twice is asking once.</summary>
    public Guid ActKey { get; private set; }

    /// <summary>The language the parent was reading in, so that the answer can be prepared.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Ids of picked sentences (<c>wishes.…</c>).</summary>
    public WordList Picked { get; set; } = WordList.Empty;

    /// <summary>The parent's own words, as typed.</summary>
    public string Text { get; set; } = "";

    public string? CallName { get; private set; }

    public string? Number { get; private set; }

    public DateOnly AskedOn { get; private set; }

    /// <summary>When call name and number are erased.</summary>
    public DateOnly EraseContactOn { get; private set; }

    /// <summary>The picked answer (<c>answers.…</c>), which the parent reads in their language.</summary>
    public string? Answer { get; private set; }

    /// <summary>A sentence of the team's own, in Dutch.</summary>
    public string AnswerText { get; private set; } = "";

    public DateOnly? AnswerDay { get; private set; }

    public Guid? AnsweredById { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    public bool IsOpen => AnsweredAt is null;

    /// <summary>A wish often gets two answers: that it is asked around, and later what came of it. The parent reads the last one.</summary>
    public bool TakesAnswer => IsOpen || !WantsToTalk;

    /// <summary>Which answer stands there, so that two colleagues do not undo each other's.</summary>
    public long AnswerVersion => AnsweredAt?.Ticks ?? 0;

    public void ReachableAt(string? callName, string? number)
    {
        CallName = string.IsNullOrEmpty(callName) ? null : callName;
        Number = string.IsNullOrEmpty(number) ? null : number;
    }

    /// <summary>Answers after which nobody needs the number any more.</summary>
    public static IReadOnlyList<string> MetAnswers { get; } = ["called", "spoken"];

    /// <summary>The answer that names a day.</summary>
    public const string OnADay = "we-do-it-on";

    /// <summary>Someone wants to be spoken to.</summary>
    public bool WantsToTalk => Kind is AskKind.Call or AskKind.Gate;

    /// <summary>Tells the parent what is done with it; who was called is not called again, so the number goes.</summary>
    public void AnswerWith(string answer, string text, DateOnly? day, Membership by, DateTime now)
    {
        (Answer, AnswerText, AnswerDay) = (answer, text, day);
        (AnsweredById, AnsweredAt) = (by.Id, now);
        if (MetAnswers.Contains(answer))
        {
            EraseContact();
        }
    }

    public void EraseContact()
    {
        CallName = null;
        Number = null;
    }

    public static IQueryable<Ask> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Ask>().Where(a => a.SchoolId == actor.SchoolId && actor.FamilyClassIds.Contains(a.ClassGroupId));
}

internal sealed class AskMap : IEntityTypeConfiguration<Ask>
{
    public void Configure(EntityTypeBuilder<Ask> builder)
    {
        builder.BelongsToSchool("Asks");
        builder.PointsTo(a => a.ClassGroup, nameof(Ask.ClassGroupId));
        builder.PointsTo(a => a.Family, nameof(Ask.FamilyId), required: false);
        builder.Property(a => a.Language).HasMaxLength(20);
        builder.Property(a => a.Picked).HasMaxLength(400);
        builder.Property(a => a.Text).HasMaxLength(Ask.TextLength);
        builder.Property(a => a.CallName).HasMaxLength(Ask.CallNameLength);
        builder.Property(a => a.Number).HasMaxLength(Ask.NumberLength);
        builder.Property(a => a.Answer).HasMaxLength(60);
        builder.Property(a => a.AnswerText).HasMaxLength(Ask.TextLength);
        builder.HasIndex(a => a.ActKey).IsUnique();
        builder.HasIndex(a => new { a.SchoolId, a.ClassGroupId, a.AnsweredAt });
        builder.HasIndex(a => a.EraseContactOn);
    }
}
