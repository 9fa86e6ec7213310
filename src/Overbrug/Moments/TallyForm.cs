using System.Globalization;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Moments;

/// <summary>Answers on paper, counted per choice.</summary>
public sealed class TallyForm : Form
{
    public const int Most = 200;

    private readonly List<(string Question, string Choice, int People)> counts = [];

    public IReadOnlyList<(string Question, string Choice, int People)> Counts => counts;

    /// <summary>How many answers on paper were counted when the page was made.</summary>
    public int Seen { get; private set; }

    public static string Name(LookBackQuestion question, LookBackChoice choice) => $"{question.Id}.{choice.Id}";

    protected override void Read(Fields from)
    {
        Seen = int.TryParse(from.Raw("Seen"), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1;
        foreach (var question in LookingBack.Questions)
        {
            foreach (var choice in question.Choices)
            {
                if (from.Number(Name(question, choice), -Most, Most, required: false) is { } people and not 0)
                {
                    counts.Add((question.Id, choice.Id, people));
                }
            }
        }
    }
}
