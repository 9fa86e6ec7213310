using Overbrug.Platform.Web.Forms;
using Overbrug.Practices;

namespace Overbrug.Network;

/// <summary>What a team wants to pass on, as it is written down.</summary>
public sealed class StoryForm : Form
{
    public StoryKind? Kind { get; private set; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string WhatHelped { get; private set; } = "";

    public string Link { get; private set; } = "";

    /// <summary>Filled in with what the run wrote: which story, and of what kind. A short answer is a title.</summary>
    internal static StoryForm From(Harvest harvest)
    {
        var (which, isTitle) = (harvest.Text(), harvest.Text().Length <= Story.TitleLength && !harvest.Text().Contains('\n'));
        return new() { Kind = StoryWords.Kind(harvest.Choice()), Title = isTitle ? which : "", Text = isTitle ? "" : which };
    }

    public static StoryForm From(Story story) => new()
    {
        Kind = story.Kind,
        Title = story.Title,
        Text = story.Text,
        WhatHelped = story.WhatHelped,
        Link = story.Link,
    };

    public Story Make(Schools.Membership by, Guid? runId, DateTime now)
    {
        var story = new Story(by.SchoolId, Kind!.Value, Title, Text, by, now) { RunId = runId };
        ApplyTo(story);
        return story;
    }

    public void ApplyTo(Story story) =>
        (story.Kind, story.Title, story.Text, story.WhatHelped, story.Link) = (Kind!.Value, Title, Text, WhatHelped, Link);

    protected override void Read(Fields from)
    {
        Kind = from.One<StoryKind>("Kind");
        Title = from.Line("Title", Story.TitleLength);
        Text = from.Text("Text", Story.TextLength);
        WhatHelped = from.Text("WhatHelped", Story.TextLength, required: false);
        Link = from.Line("Link", Story.LinkLength, required: false);
        if (WhatHelped.Length == 0 && Kind is { } kind && kind.AsksWhatHelped())
        {
            from.Refuse("WhatHelped", "stories.what-helped-empty");
        }

        if (Link.Length > 0 && Story.Address(Link) is null)
        {
            from.Refuse("Link", "stories.link-wrong");
        }
    }
}
