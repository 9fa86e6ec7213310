namespace Overbrug.Platform.Web;

/// <summary>Anyone may ask for it, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForAnyoneAttribute : Attribute;

/// <summary>Anyone with a session, also before a space or a second factor is there.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForSignedInAttribute : Attribute;

/// <summary>Assets, health and feeds: no person is looked up.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForMachinesAttribute : Attribute;

/// <summary>The page takes the small stylesheet, speaks the language of its address and sets no cookie.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForParentsAttribute : Attribute;

/// <summary>The page is meant for paper: its own stylesheet, no navigation.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ForPrintAttribute : Attribute;
