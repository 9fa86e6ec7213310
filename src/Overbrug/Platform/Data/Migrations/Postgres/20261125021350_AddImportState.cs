using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Overbrug.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddImportState : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Problem",
                table: "Imports",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ReadAt",
                table: "Imports",
                type: "timestamp with time zone",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Problem",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "ReadAt",
                table: "Imports");
        }
    }
}
