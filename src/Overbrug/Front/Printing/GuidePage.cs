using Overbrug.Moments;
using Overbrug.Moments.Printing;

namespace Overbrug.Front.Printing;

/// <summary>A sheet that asks what the method of the moment asks.</summary>
public abstract class GuidePage : MomentPrintPage
{
    protected MomentGuide Guide { get; private set; } = MomentGuide.None;

    protected override async Task LoadAsync(Moment moment) => Guide = await MomentGuide.LoadAsync(Db, Actor, moment.Id, Cancel);
}
