using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Library.Trying;

/// <summary>What a school tells of something it tried, after a look at names.</summary>
public sealed class TriedForm : Form
{
    public const string NoNames = "no-names";

    public string ForWhom { get; private set; } = "";

    public string WhatHelped { get; private set; } = "";

    public string Differently { get; private set; } = "";

    public WordList Checked { get; private set; } = WordList.Empty;

    public static TriedForm From(Tried tried) => new() { ForWhom = tried.ForWhom, WhatHelped = tried.WhatHelped, Differently = tried.Differently };

    public Tried Make(Resource resource, Schools.Membership by, DateTime now) => new(resource, by, ForWhom, WhatHelped, Differently, now);

    /// <summary>False when it says the same as before.</summary>
    public bool ApplyTo(Tried tried) => tried.Tell(ForWhom, WhatHelped, Differently);

    protected override void Read(Fields from)
    {
        ForWhom = from.Line("ForWhom", Tried.ForWhomLength);
        WhatHelped = from.Text("WhatHelped", Tried.TextLength);
        Differently = from.Text("Differently", Tried.TextLength, required: false);
        Checked = from.Several("Checks", [NoNames]);
        if (Checked.Count == 0)
        {
            from.Refuse("Checks", "library-tried.check-first");
        }
    }
}
