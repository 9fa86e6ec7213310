using Microsoft.AspNetCore.Components;
using Overbrug.Languages;

namespace Overbrug.Front;

/// <summary>Nothing stands at this address, or nothing that this reader may see.</summary>
public partial class NotFoundPage
{
    [Inject]
    public Speaking Speaking { get; set; } = null!;
}
