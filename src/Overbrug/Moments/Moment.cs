using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>Something on a date with people, offered to class groups. Day and hours are local to the school's zone.</summary>
public sealed partial class Moment : SchoolOwned
{
    public const int TitleLength = 80;
    public const int PlaceLength = 80;
    public const int NoteLength = 300;
    public const int MostPlaces = 200;

    private readonly List<MomentClass> classes = [];

    private Moment()
    {
    }

    public Moment(School school, string kind, DateOnly day, TimeOnly starts, TimeOnly ends, IEnumerable<ClassGroup> groups, DateTime madeAt)
        : base(school.Id, madeAt)
    {
        (Kind, Day, Starts, Ends) = (kind, day, starts, ends);
        OfferTo(groups);
    }

    /// <summary>Id in <c>content/words/*/kinds.txt</c>, with the same pictogram.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The team's own title, Dutch, optional: families always read the kind in their language.</summary>
    public string Title { get; set; } = "";

    public DateOnly Day { get; private set; }

    public TimeOnly Starts { get; private set; }

    public TimeOnly Ends { get; private set; }

    /// <summary>Id in <c>content/words/*/places.txt</c>.</summary>
    public string PlaceKind { get; set; } = "";

    /// <summary>Street or room, Dutch, optional.</summary>
    public string Place { get; set; } = "";

    /// <summary>Languages spoken there (BCP 47).</summary>
    public WordList Spoken { get; set; } = WordList.Empty;

    /// <summary>Ids in <c>content/words/*/bring.txt</c>.</summary>
    public WordList Bring { get; set; } = WordList.Empty;

    /// <summary>Free text, shown in Dutch and marked so.</summary>
    public string Note { get; set; } = "";

    public Door Door { get; set; }

    /// <summary>Number of families; null is without limit.</summary>
    public int? Places { get; set; }

    /// <summary>The last day on which families can say that they come.</summary>
    public DateOnly? SignUpUntil { get; set; }

    public Audience Audience { get; set; }

    public PovertyLook PovertyLook { get; set; } = new();

    public MomentState State { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    public DateTime? CancelledAt { get; private set; }

    /// <summary>Id in <c>content/words/*/cancelled.txt</c>: why it does not take place.</summary>
    public string? CancelReason { get; private set; }

    public DateOnly? MovedFromDay { get; private set; }

    public TimeOnly? MovedFromStarts { get; private set; }

    /// <summary>Adults and children who came without having said so, counted at the door.</summary>
    public int WalkInAdults { get; private set; }

    public int WalkInChildren { get; private set; }

    /// <summary>Grows with every change that someone's calendar must take over (RFC 5545 SEQUENCE).</summary>
    public int Sequence { get; private set; }

    /// <summary>Grows with every change by the team, so that two people who edit at once do not undo each other's work.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<MomentClass> Classes => classes;

    public bool IsOn => State == MomentState.Published;

    public bool IsDraft => State == MomentState.Draft;

    public bool HasMoved => MovedFromDay is not null;

    /// <summary>A stranger who reads the poster should not find people here.</summary>
    public bool SuggestsFamilies => IsOn is false && Audience == Audience.Everyone && OutsideSchool.Contains(PlaceKind);

    /// <summary>Kinds of place where children are not behind the school's door.</summary>
    public static IReadOnlyList<string> OutsideSchool { get; } = ["outside", "park", "home"];

    public DateTime LocalStart => Day.ToDateTime(Starts);

    public DateTime LocalEnd => Day.ToDateTime(Ends);

    public bool IsPast(DateTime localNow) => LocalEnd < localNow;

    /// <summary>Whoever cannot come after all may say so until it begins: the place goes to a family that waits.</summary>
    public bool TakesWithdrawals(DateTime localNow) => IsOn && Door == Door.SignUp && localNow < LocalStart;

    public bool TakesSignUps(DateTime localNow) =>
        TakesWithdrawals(localNow) && (SignUpUntil is not { } last || DateOnly.FromDateTime(localNow) <= last);

    /// <summary>Strips come in after the last day too, and are tapped in when there is time.</summary>
    public bool TakesPaper => IsOn && Door == Door.SignUp;

    /// <summary>Numbers of people stay when the sign-ups they were counted at go.</summary>
    public void KeepCount(int adults, int children) => (WalkInAdults, WalkInChildren) = (WalkInAdults + adults, WalkInChildren + children);

    public void OfferTo(IEnumerable<ClassGroup> groups)
    {
        var wanted = groups.ToList();
        classes.RemoveAll(link => wanted.TrueForAll(group => group.Id != link.ClassGroupId));
        classes.AddRange(wanted.Where(group => classes.TrueForAll(link => link.ClassGroupId != group.Id)).Select(group => new MomentClass(this, group)).ToList());
    }

    public void Publish(DateTime now)
    {
        if (State == MomentState.Draft)
        {
            (State, PublishedAt) = (MomentState.Published, now);
            Changed();
        }
    }

    /// <summary>Says that the team changed something.</summary>
    public void Changed() => Version++;

    /// <summary>Puts it on other hours; once published, everyone who comes sees where it was before.</summary>
    public void MoveTo(DateOnly day, TimeOnly starts, TimeOnly ends)
    {
        if (IsOn && (day != Day || starts != Starts))
        {
            (MovedFromDay, MovedFromStarts) = (MovedFromDay ?? Day, MovedFromStarts ?? Starts);
        }

        if (IsOn && (day, starts, ends) != (Day, Starts, Ends))
        {
            Sequence++;
        }

        if (SignUpUntil > day)
        {
            SignUpUntil = day;
        }

        (Day, Starts, Ends) = (day, starts, ends);
        Changed();
    }

    public void Cancel(string reason, DateTime now)
    {
        if (State != MomentState.Cancelled)
        {
            (State, CancelledAt, CancelReason) = (MomentState.Cancelled, now, reason);
            Sequence++;
            Changed();
        }
    }

    /// <summary>The same thing again on another day, as a draft without the people.</summary>
    public Moment Duplicate(School school, IEnumerable<ClassGroup> groups, DateOnly day, DateTime now) => new(school, Kind, day, Starts, Ends, groups, now)
    {
        Title = Title,
        PlaceKind = PlaceKind,
        Place = Place,
        Spoken = Spoken,
        Bring = Bring,
        Practical = Practical,
        Note = Note,
        Door = Door,
        Places = Places,
        Audience = Audience,
    };

    public void CountAtDoor(int adults, int children) =>
        (WalkInAdults, WalkInChildren) = (Math.Clamp(WalkInAdults + adults, 0, MostPlaces), Math.Clamp(WalkInChildren + children, 0, MostPlaces));
}
