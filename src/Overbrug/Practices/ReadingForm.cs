using Overbrug.Platform.Web.Forms;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>What someone saw of each criterion; without a reader, what the team says together.</summary>
public sealed class ReadingForm(IReadOnlyList<Criterion> criteria, Guid? readerId) : Form
{
    private readonly Dictionary<Guid, Seen> seen = criteria
        .Select(c => (c.Id, Reading: c.Readings.FirstOrDefault(r => r.ReaderId == readerId)))
        .Where(c => c.Reading is not null).ToDictionary(c => c.Id, c => c.Reading!.Seen);

    public IReadOnlyList<Criterion> Criteria => criteria;

    public Seen? this[Criterion criterion] => seen.TryGetValue(criterion.Id, out var answer) ? answer : null;

    public static string Field(Criterion criterion) => $"c-{criterion.Id:N}";

    public void ApplyTo(Criterion criterion, Membership? reader, DateTime now)
    {
        if (this[criterion] is { } answer)
        {
            criterion.Read(reader, answer, now);
        }
    }

    protected override void Read(Fields from)
    {
        foreach (var criterion in criteria)
        {
            if (from.One<Seen>(Field(criterion), required: false) is { } answer)
            {
                seen[criterion.Id] = answer;
            }
        }

        if (seen.Count == 0)
        {
            from.Refuse(Field(criteria[0]), "forms.choose");
        }
    }
}
