namespace Overbrug.Platform.Web.Forms;

/// <summary>What is wrong with one field, as the key of a sentence and its arguments.</summary>
public sealed record FieldError(string Field, string Key, params (string Name, object? Value)[] Arguments);
