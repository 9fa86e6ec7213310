namespace Overbrug.Platform.Web;

/// <summary>Anyone may ask for it, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForAnyoneAttribute : Attribute;

/// <summary>Anyone with a session, also without a space. The second factor is asked as everywhere.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForSignedInAttribute : Attribute
{
    /// <summary>Where one gives or sets up the second factor, or signs out.</summary>
    public bool BeforeSecondFactor { get; set; }
}

/// <summary>Assets, health and feeds: no person is looked up.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForMachinesAttribute : Attribute;

/// <summary>A POST that writes nothing, from programs that put a long question in the body: it may come from anywhere.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OnlyAsksAttribute : Attribute;

/// <summary>The page takes the small stylesheet, speaks the language of its address and sets no cookie.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForParentsAttribute : Attribute;

/// <summary>The page is meant for paper: its own stylesheet, no navigation.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ForPrintAttribute : Attribute;
