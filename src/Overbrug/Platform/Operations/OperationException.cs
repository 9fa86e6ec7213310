namespace Overbrug.Platform.Operations;

/// <summary>A command cannot do what was asked. The message tells the operator what is wrong and what to do.</summary>
public sealed class OperationException(string message, Exception? inner = null) : Exception(message, inner);
