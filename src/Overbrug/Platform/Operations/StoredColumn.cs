using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Overbrug.Platform.Operations;

/// <summary>A column as the model knows it, read and written in the same way on both engines.</summary>
internal sealed class StoredColumn
{
    private readonly StoredValue kind;

    public StoredColumn(IColumn column)
    {
        var mapping = column.PropertyMappings.Select(m => m.TypeMapping).FirstOrDefault();
        (Name, StoreType, IsNullable) = (column.Name, column.StoreType, column.IsNullable);
        kind = mapping is null ? StoredValue.Json : StoredValue.Of(mapping.Converter?.ProviderClrType ?? mapping.ClrType);
        IsCounted = column.PropertyMappings.Any(m => m.Property.ValueGenerated == ValueGenerated.OnAdd && mapping?.ClrType == typeof(int));
    }

    public string Name { get; }

    public string StoreType { get; }

    public bool IsNullable { get; }

    public bool IsJson => kind == StoredValue.Json;

    /// <summary>The engine counts it up at every insert.</summary>
    public bool IsCounted { get; }

    public void Copy(DbDataReader row, int at, Utf8JsonWriter json)
    {
        json.WritePropertyName(Name);
        if (row.IsDBNull(at))
        {
            json.WriteNullValue();
        }
        else
        {
            kind.Write(row, at, json);
        }
    }

    public object Value(JsonElement row) =>
        row.GetProperty(Name) is { ValueKind: not JsonValueKind.Null } value ? kind.Read(value) : DBNull.Value;
}
