using Overbrug.Families;

namespace Overbrug.Front.ClassPages;

/// <summary>One moment in full.</summary>
public partial class OneMomentPage
{
    private DrawnMoment? drawn;

    protected override bool MayBeKept => true;

    protected override async Task LoadAsync(Doorway door, MomentView view) =>
        drawn = await DrawnMoment.OfAsync(view, isFirst: true, Http, Speaking.Page);
}
