using Overbrug.Platform.Web.Forms;

namespace Overbrug.Library.Lists;

/// <summary>What a list is called and what it is for.</summary>
public sealed class ListForm : Form
{
    public string Title { get; private set; } = "";

    public string About { get; private set; } = "";

    public static ListForm From(ReadingList list) => new() { Title = list.Title, About = list.About };

    public ReadingList Make(Guid schoolId, DateTime now) => new(schoolId, Title, About, now);

    public void ApplyTo(ReadingList list) => (list.Title, list.About) = (Title, About);

    protected override void Read(Fields from)
    {
        Title = from.Line("Title", ReadingList.TitleLength);
        About = from.Text("About", ReadingList.AboutLength, required: false);
    }
}
