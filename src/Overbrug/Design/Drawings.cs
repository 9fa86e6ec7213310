using Microsoft.AspNetCore.Components;

namespace Overbrug.Design;

/// <summary>The pictograms as the page at hand draws them (scoped).</summary>
public sealed class Drawings(Pictograms pictograms)
{
    /// <summary>True on pages that must not fetch the sprite: for parents, and for sheets turned into PDF. A layout sets it.</summary>
    public bool Inline { get; set; }

    /// <summary>The drawing as HTML.</summary>
    /// <param name="id">of <c>content/pictograms/pictograms.tsv</c></param>
    /// <param name="size">small, medium, large or huge</param>
    /// <param name="label">read aloud; null when words stand beside it</param>
    /// <exception cref="KeyNotFoundException">No such pictogram.</exception>
    public MarkupString Draw(string id, string size = "medium", string? label = null) => pictograms.Draw(id, size, label, Inline);
}
