using Microsoft.AspNetCore.Components;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Front.ClassPages;

/// <summary>Call me, speak to me at the gate, I would like …, I can …</summary>
public partial class AskPage
{
    [Parameter]
    public string What { get; set; } = "";

    [Inject]
    public Asking Asking { get; set; } = null!;

    [Inject]
    public WordPictures Pictures { get; set; } = null!;

    private AskForm Form { get; set; } = null!;

    private AskKind Kind => Enum.Parse<AskKind>(What, ignoreCase: true);

    private string TitleKey => Kind switch
    {
        AskKind.Call => "parents.call-me",
        AskKind.Gate => "parents.ask-at-gate",
        AskKind.Wish => "parents.wish-title",
        _ => "parents.offer-title",
    };

    private string Picture => Kind switch { AskKind.Call => "phone", AskKind.Gate => "gate", AskKind.Wish => "wish", _ => "help" };

    protected override Task LoadAsync(Doorway door)
    {
        ParentCache.DoNotKeep(Http);
        Form = new AskForm(Kind, Kind switch { AskKind.Wish => Offered.Wishes(Speaking.Words), AskKind.Offer => Offered.Offers(Speaking.Words), _ => [] }) { ActKey = RandomKey.New() };
        return Task.CompletedTask;
    }

    private async Task SendAsync()
    {
        if (!Form.Read(Http))
        {
            return;
        }

        var family = await Asking.SendAsync(Door!, Form, Speaking.Page.Tag, Cancel);
        var opened = Door!.Code;
        if (Door.Family is null && family?.Code is { } code)
        {
            if (Form.Remember == true)
            {
                FamilyCookie.Remember(Http, code, new SchoolYear(family.Year));
            }
            else
            {
                opened = code;
            }
        }

        var thanks = Kind switch { AskKind.Call => "thanks-call", AskKind.Gate => "thanks-ask", _ => "thanks-wish" };
        Navigation.NavigateTo(Done.At($"/{Speaking.Page.Tag}/k/{opened}", thanks));
    }
}
