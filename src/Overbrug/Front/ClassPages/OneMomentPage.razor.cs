using Microsoft.AspNetCore.Components;
using Overbrug.Families;

namespace Overbrug.Front.ClassPages;

/// <summary>One moment in full.</summary>
public partial class OneMomentPage
{

    protected override bool MayBeKept => true;
}
