using Overbrug.Platform.Web.Forms;

namespace Overbrug.Library.Lists;

/// <summary>Why the school keeps an item; empty takes the word away.</summary>
public sealed class NoteForm(string note) : Form
{
    public string Note { get; private set; } = note;

    protected override void Read(Fields from) => Note = from.Text("Note", ReadingListItem.NoteLength, required: false);
}
