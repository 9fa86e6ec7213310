using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>What one person answered to one question of a step. Number 0 stands for what a run is asked once.</summary>
public sealed class StepAnswer : SchoolOwned
{
    public const int TextLength = 4000;

    private StepAnswer()
    {
    }

    public StepAnswer(Run run, int number, string stepId, string questionId, Membership author, DateTime now)
        : base(run.SchoolId, now)
    {
        (RunId, Number, StepId, QuestionId) = (run.Id, number, stepId, questionId);
        (AuthorId, Author) = (author.Id, author);
    }

    public Guid RunId { get; private set; }

    /// <summary>The activity's number; 0 for what belongs to the whole run.</summary>
    public int Number { get; private set; }

    public string StepId { get; private set; } = "";

    public string QuestionId { get; private set; } = "";

    public Guid AuthorId { get; private set; }

    public Membership Author { get; private set; } = null!;

    /// <summary>Only the class's teacher and the run's partner read it: worries are taken seriously.</summary>
    public bool IsPrivate { get; set; }

    public string Text { get; private set; } = "";

    /// <summary>Ids of picked choices.</summary>
    public WordList Choices { get; private set; } = WordList.Empty;

    public DateTime AnsweredAt { get; private set; }

    public bool IsEmpty => Text.Length == 0 && Choices.Count == 0;

    public void Say(string text, WordList choices, DateTime now) => (Text, Choices, AnsweredAt) = (text, choices, now);

    /// <summary>That something was answered and by whom: a private step counts in the journey too.</summary>
    public static IQueryable<StepPlace> PlacesVisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<StepAnswer>().Where(a => Run.VisibleTo(db, actor).Any(r => r.Id == a.RunId))
            .Select(a => new StepPlace { RunId = a.RunId, StepId = a.StepId, Number = a.Number, AuthorId = a.AuthorId });

    /// <summary>A private answer is read by those the run is confided to.</summary>
    public static IQueryable<StepAnswer> VisibleTo(OverbrugDb db, Actor actor)
    {
        var teaches = actor.Membership?.Role == Role.Teacher;
        var partner = actor.Membership?.Role == Role.Partner ? actor.Membership.PartnerId : null;
        return db.Set<StepAnswer>().Where(a => Run.VisibleTo(db, actor).Any(r => r.Id == a.RunId
            && (!a.IsPrivate || (actor.ClassIds.Contains(r.ClassGroupId) && (teaches || (partner != null && r.PartnerId == partner))))));
    }
}

internal sealed class StepAnswerMap : IEntityTypeConfiguration<StepAnswer>
{
    public void Configure(EntityTypeBuilder<StepAnswer> builder)
    {
        builder.BelongsToSchool("StepAnswers");
        builder.HasOne<Run>().WithMany().HasForeignKey(a => new { a.SchoolId, a.RunId }).HasPrincipalKey(r => new { r.SchoolId, r.Id }).OnDelete(DeleteBehavior.Cascade);
        builder.PointsTo(a => a.Author, nameof(StepAnswer.AuthorId), onDelete: DeleteBehavior.Restrict);
        builder.Property(a => a.StepId).HasMaxLength(60);
        builder.Property(a => a.QuestionId).HasMaxLength(60);
        builder.Property(a => a.Text).HasMaxLength(StepAnswer.TextLength);
        builder.Property(a => a.Choices).HasMaxLength(300);
        builder.HasIndex(a => new { a.RunId, a.Number, a.StepId, a.QuestionId, a.AuthorId }).IsUnique();
    }
}
