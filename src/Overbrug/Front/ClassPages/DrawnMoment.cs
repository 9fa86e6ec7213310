using Microsoft.AspNetCore.Components;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Platform.Web;

namespace Overbrug.Front.ClassPages;

/// <summary>A moment with what all families read of it, drawn once for each version and language.</summary>
/// <param name="Head">the day and the picture</param>
/// <param name="News">what it is, when and where, and what changed</param>
/// <param name="Known">what is good to know; empty in a list</param>
public sealed record DrawnMoment(MomentView View, bool IsFirst, MarkupString Head, MarkupString News, MarkupString Known)
{
    public Moment Moment => View.Moment;

    /// <param name="isFirst">the page's own moment, in full; else one in a list, with the hours and one act</param>
    public static async Task<DrawnMoment> OfAsync(MomentView view, bool isFirst, HttpContext http, Language page)
    {
        var (moment, services) = (view.Moment, http.RequestServices);
        var parts = services.GetRequiredService<KeptParts>();
        return new DrawnMoment(
            view,
            isFirst,
            await parts.DrawAsync<MomentHead>((nameof(Head), moment.Day, moment.Kind, moment.State, page.Tag), services, new() { ["Moment"] = moment }),
            await parts.DrawAsync<MomentNews>((nameof(News), moment.Id, moment.Version, isFirst, page.Tag), services, new() { ["Moment"] = moment, ["Heading"] = isFirst ? "h1" : "h3" }),
            isFirst ? await parts.DrawAsync<GoodToKnow>((nameof(Known), moment.Id, moment.Version, page.Tag), services, new() { ["Moment"] = moment }) : default);
    }
}
