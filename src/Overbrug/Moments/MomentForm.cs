using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>What a moment is, as the team types it.</summary>
public sealed class MomentForm(MomentChoices choices, Actor actor, DateOnly today) : Form
{
    private Moment? before;

    public string Title { get; private set; } = "";

    public string? Kind { get; private set; }

    public DateOnly? Day { get; private set; }

    public TimeOnly? Starts { get; private set; } = new(8, 45);

    public TimeOnly? Ends { get; private set; } = new(10, 0);

    public string? PlaceKind { get; private set; } = "classroom";

    public string Place { get; private set; } = "";

    public IReadOnlyList<Guid> Classes { get; private set; } = actor.ClassIds.Count == 1 ? [.. actor.ClassIds] : [];

    public WordList Spoken { get; private set; } = new([Language.DutchTag]);

    public WordList Bring { get; private set; } = WordList.Empty;

    public WordList Practical { get; private set; } = WordList.Empty;

    public string Note { get; private set; } = "";

    public Door? Door { get; private set; } = Moments.Door.SignUp;

    public int? Places { get; private set; }

    public DateOnly? SignUpUntil { get; private set; }

    public Audience? Audience { get; private set; } = Moments.Audience.Everyone;

    /// <summary>What the moment was when the page was made.</summary>
    public int Version { get; private set; }

    public MomentForm For(Guid? group)
    {
        Classes = group is { } id && choices.Classes.Any(c => c.Id == id) ? [id] : Classes;
        return this;
    }

    public MomentForm From(Moment moment)
    {
        before = moment;
        (Title, Kind, Day, Starts, Ends, PlaceKind, Place) = (moment.Title, moment.Kind, moment.Day, moment.Starts, moment.Ends, moment.PlaceKind, moment.Place);
        (Spoken, Bring, Practical, Note) = (moment.Spoken, moment.Bring, moment.Practical, moment.Note);
        (Door, Places, SignUpUntil, Audience) = (moment.Door, moment.Places, moment.SignUpUntil, moment.Audience);
        Classes = [.. moment.Classes.Select(link => link.ClassGroupId)];
        Version = moment.Version;
        return this;
    }

    public Moment Make(School school, DateTime now)
    {
        var moment = new Moment(school, Kind!, Day!.Value, Starts!.Value, Ends!.Value, Chosen, now);
        ApplyTo(moment);
        return moment;
    }

    public void ApplyTo(Moment moment)
    {
        moment.MoveTo(Day!.Value, Starts!.Value, Ends!.Value);
        moment.OfferTo(Chosen);
        (moment.Title, moment.Kind, moment.PlaceKind, moment.Place) = (Title, Kind!, PlaceKind!, Place);
        (moment.Spoken, moment.Bring, moment.Practical, moment.Note) = (Spoken, Bring, Practical, Note);
        (moment.Door, moment.Audience) = (Door!.Value, Audience!.Value);
        (moment.Places, moment.SignUpUntil) = Door == Moments.Door.SignUp ? (Places, SignUpUntil) : (null, null);
        moment.Changed();
    }

    protected override void Read(Fields from)
    {
        Title = from.Line("Title", Moment.TitleLength, required: false);
        Kind = from.One("Kind", choices.Kinds);
        (Day, Starts, Ends) = MomentHours.Read(from, today, before?.Day);
        PlaceKind = from.One("PlaceKind", choices.Places);
        Place = from.Line("Place", Moment.PlaceLength, required: false);
        Spoken = from.Several("Spoken", choices.Languages);
        Bring = from.Several("Bring", choices.Bring);
        Practical = from.Several("Practical", choices.Practical);
        Note = from.Text("Note", Moment.NoteLength, required: false);
        Door = from.One<Door>("Door");
        Places = from.Number("Places", 1, Moment.MostPlaces, required: false);
        ReadUntil(from);
        Audience = from.One<Audience>("Audience");
        ReadClasses(from);
        Version = int.TryParse(from.Raw("Version"), out var version) ? version : 0;
    }

    private void ReadUntil(Fields from)
    {
        SignUpUntil = from.Day("SignUpUntil", required: false);
        if (SignUpUntil > Day)
        {
            from.Refuse("SignUpUntil", "moments.fix-until", ("day", Day));
        }
    }

    private void ReadClasses(Fields from)
    {
        Classes = from.Keys("Classes", [.. choices.Classes.Select(c => c.Id)]);
        if (Classes.Count == 0)
        {
            from.Refuse("Classes", "moments.fix-classes");
        }
        else if (!actor.Leads && !Classes.Any(actor.BelongsTo))
        {
            from.Refuse("Classes", "moments.fix-own-class");
        }
    }

    private IEnumerable<ClassGroup> Chosen => choices.Classes.Where(c => Classes.Contains(c.Id));
}
