namespace Overbrug.Practices;

/// <summary>The stations of the one loop.</summary>
public enum Station { Listen, Prepare, Meet, LookBack, Anchor, Share }
