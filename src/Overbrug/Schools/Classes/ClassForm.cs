using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.Classes;

public class ClassForm : Form
{
    /// <summary>Pictures a class can go by.</summary>
    public static readonly IReadOnlyList<string> Pictures =
        ["fish", "turtle", "rabbit", "bird", "butterfly", "bee", "snail", "elephant", "lion", "cat", "owl", "frog", "bear", "ladybird", "penguin", "fox", "sun", "star", "moon", "tree", "apple", "boat", "kite", "drum"];

    public string Name { get; private set; } = "";

    public string? Pictogram { get; private set; }

    public ClassForm From(ClassGroup group)
    {
        (Name, Pictogram) = (group.Name, group.Pictogram);
        return this;
    }

    public void ApplyTo(ClassGroup group) => (group.Name, group.Pictogram) = (Name, Pictogram!);

    protected override void Read(Fields from)
    {
        Name = from.Line(nameof(Name), ClassGroup.NameLength);
        Pictogram = from.One(nameof(Pictogram), Pictures);
    }
}
