using Overbrug.Platform.Data;

namespace Overbrug.Moments.Heard;

/// <summary>What one family hopes for, without which family. Ids of <c>hopes.…</c>.</summary>
public sealed record Hoped(WordList Hopes, bool OnPaper);
