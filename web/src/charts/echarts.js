// Of ECharts, what the charts use.
import { BarChart, CustomChart, GraphChart, LineChart, MapChart, SankeyChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, LegendComponent, TooltipComponent, VisualMapContinuousComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { init, registerMap, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, CustomChart, GraphChart, LineChart, MapChart, SankeyChart, ScatterChart, GeoComponent, GridComponent, LegendComponent,
  TooltipComponent, VisualMapContinuousComponent, LabelLayout, SVGRenderer]);

export { init, registerMap };
