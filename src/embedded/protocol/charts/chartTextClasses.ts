import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { choiceProperty, flagProperty, textProperty } from "../propertyValue";
import { TEXT_SIZE, TITLE_SIZE } from "./chartDefaults";
import { editing, editingMethod } from "./chartEditing";
import type { ChartTarget } from "./chartTargets";
import { ownTitle, titleReference, titleText } from "./titleReference";

/** `ChartTitle`; giving it a text or a cell shows it. */
export const chartTitleClass: ObjectClass<ChartTarget> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: ({ chart }, host) => titleText(host, chart.title),
      set: editing((target, value, host) => {
        target.chart.title.text = ownTitle(textProperty("ChartTitle.Text", value), host);
        target.chart.title.formula = null;
        target.chart.title.visible = true;
      }),
    },
    Visible: {
      get: ({ chart }) => chart.title.visible,
      set: editing((target, value) => {
        target.chart.title.visible = flagProperty("ChartTitle.Visible", value);
      }),
    },
    Overlay: {
      get: ({ chart }) => chart.title.overlay,
      set: editing((target, value) => {
        target.chart.title.overlay = flagProperty("ChartTitle.Overlay", value);
      }),
    },
  },
  methods: {
    SetFormula: editingMethod(({ chart }, args, { workbook }) => {
      chart.title.formula = titleReference(workbook, args.text(0));
      chart.title.visible = true;
    }),
  },
  navigations: { Format: (target) => objectOf("ChartTitleFormat", target) },
};

export const chartTitleFormatClass: ObjectClass<ChartTarget> = {
  name: "ChartTitleFormat",
  navigations: {
    Font: (target) =>
      objectOf("ChartFont", { ...target, fonts: [target.chart.title.font], size: TITLE_SIZE }),
  },
};

/** `ChartLegend`. */
export const chartLegendClass: ObjectClass<ChartTarget> = {
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: ({ chart }) => chart.legend.visible,
      set: editing((target, value) => {
        target.chart.legend.visible = flagProperty("ChartLegend.Visible", value);
      }),
    },
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: editing((target, value) => {
        target.chart.legend.position = choiceProperty("ChartLegend.Position", value, [
          "Top",
          "Bottom",
          "Left",
          "Right",
          "Corner",
        ]);
      }),
    },
    Overlay: {
      get: ({ chart }) => chart.legend.overlay,
      set: editing((target, value) => {
        target.chart.legend.overlay = flagProperty("ChartLegend.Overlay", value);
      }),
    },
  },
  navigations: { Format: (target) => objectOf("ChartLegendFormat", target) },
};

export const chartLegendFormatClass: ObjectClass<ChartTarget> = {
  name: "ChartLegendFormat",
  navigations: {
    Fill: (target) =>
      objectOf("ChartFill", {
        ...target,
        setFill: (fill) => {
          target.chart.legend.fill = fill;
        },
      }),
    Font: (target) =>
      objectOf("ChartFont", { ...target, fonts: [target.chart.legend.font], size: TEXT_SIZE }),
  },
};
