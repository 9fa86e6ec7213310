namespace Overbrug.Platform.Web.Outside;

/// <summary>Why nothing usable came from an address.</summary>
public enum OutsideTrouble
{
    /// <summary>Not http or https, no named host, another port, or a name and password in it.</summary>
    Address,

    /// <summary>It leads to a network that is not public.</summary>
    Inward,

    /// <summary>No such name is known.</summary>
    Name,

    /// <summary>Nothing answers there, or it hangs up.</summary>
    Connection,

    /// <summary>Its certificate is not in order.</summary>
    Certificate,

    /// <summary>It took too long.</summary>
    Time,

    /// <summary>More came than was asked for.</summary>
    Size,

    /// <summary>It sends on and on.</summary>
    Redirects,

    /// <summary>The answer breaks off or is no HTTP.</summary>
    Broken,
}

/// <summary>Nothing usable came from an address.</summary>
public sealed class OutsideException(OutsideTrouble trouble, Exception? inner = null) : Exception($"Nothing usable came from an outside address: {trouble}", inner)
{
    public OutsideTrouble Trouble { get; } = trouble;
}
