import { MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, LegendComponent, VisualMapContinuousComponent } from 'echarts/components';

export const part = [MapChart, ScatterChart, GeoComponent, LegendComponent, VisualMapContinuousComponent];
