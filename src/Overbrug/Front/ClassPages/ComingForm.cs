using System.Globalization;
using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Front.ClassPages;

/// <summary>With how many a family comes, and when it is good for them.</summary>
public sealed class ComingForm : Form
{
    public const string NoInterpreter = "none";
    private const string StartsFormat = "yyyy-MM-dd'T'HH:mm";

    /// <summary>Made with the page; sending it twice says it once.</summary>
    public Guid ActKey { get; private set; }

    public int Adults { get; private set; } = 1;

    public int Children { get; private set; } = 1;

    public string? Interpreter { get; private set; }

    public WordList Hopes { get; private set; } = WordList.Empty;

    public bool AcceptsWaiting { get; private set; }

    public bool? Remember { get; private set; }

    /// <summary>The day and hour that stood on the page when it was sent.</summary>
    public DateTime? Starts { get; private set; }

    /// <summary>Languages an interpreter can be asked for, and ids of hopes that are offered.</summary>
    public IReadOnlyList<string> OfferedLanguages { get; init; } = [];

    public IReadOnlyList<string> OfferedHopes { get; init; } = [];

    /// <summary>How many of the first offered languages this site speaks itself.</summary>
    public int OwnLanguages { get; private init; }

    public static ComingForm In(Speaking speaking)
    {
        var tongues = InterpreterTongues.Of(speaking);
        return new() { OwnLanguages = tongues.Own, OfferedLanguages = tongues.All, OfferedHopes = speaking.Words.Ids("hopes") };
    }

    /// <summary>As the family finds it: what it said before, or what is right for most.</summary>
    public void Start(SignUp? said, Guid actKey) =>
        (ActKey, Adults, Children, Interpreter, Hopes) = (actKey, said?.Adults ?? 1, said?.Children ?? 1, said?.Interpreter, said?.Hopes ?? WordList.Empty);

    /// <summary>A moment's day and hour as the page sends them back.</summary>
    public static string StartsOf(Moment moment) => moment.LocalStart.ToString(StartsFormat, CultureInfo.InvariantCulture);

    public SigningUpWords Words(bool comes) => new(ActKey, comes, AcceptsWaiting, Adults, Children, Interpreter, Hopes) { Starts = Starts };

    protected override void Read(Fields from)
    {
        ActKey = Guid.TryParse(from.Raw("Act"), out var key) ? key : Guid.Empty;
        if (ActKey == Guid.Empty)
        {
            from.Refuse("Act", "parents.fix-choose");
        }

        Starts = DateTime.TryParseExact(from.Raw("Starts"), StartsFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var starts) ? starts : null;
        Adults = Count(from, "Adults", 1, SignUp.MostAdults, 1);
        Children = Count(from, "Children", 0, SignUp.MostChildren, 0);
        Interpreter = from.One("Interpreter", OfferedLanguages, required: false);
        Hopes = from.Several("Hopes", OfferedHopes);
        AcceptsWaiting = from.Raw("Waiting") == "yes";
        Remember = from.Raw("Remember") switch { "yes" => true, "no" => false, _ => null };
    }

    private static int Count(Fields from, string field, int least, int most, int absent)
    {
        if (from.Raw(field).Length == 0)
        {
            return absent;
        }

        if (int.TryParse(from.Raw(field), out var count) && count >= least && count <= most)
        {
            return count;
        }

        from.Refuse(field, "parents.fix-count");
        return absent;
    }
}
