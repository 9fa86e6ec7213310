namespace Overbrug.Platform.Privacy;

/// <summary>Why one column is stored.</summary>
/// <param name="Basis">the lawful basis (GDPR article 6) or what needs it technically</param>
/// <param name="Retention">for how long, in words</param>
/// <param name="Contact">yes when it can reach or name a person</param>
public sealed record CensusRow(string Table, string Column, string Purpose, string Basis, string Retention, string Contact)
{
    public override string ToString() => string.Join('\t', Table, Column, Purpose, Basis, Retention, Contact);
}
